package org.guangsha.allotment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guangsha.allotment.rules.Lot;
import org.guangsha.allotment.rules.Lot.Drawn;
import org.guangsha.allotment.rules.Seed;
import org.guangsha.waitinglist.Listed;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who takes part in a batch, and in which order: fixed on one day, whatever becomes of the list afterwards. */
@Component
class Places {

    private static final int CHUNK = 500;

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final WaitingList list;

    Places(JdbcClient sql, JdbcTemplate batches, WaitingList list) {
        this.sql = sql;
        this.batches = batches;
        this.list = list;
    }

    /** Takes in all who wait on the batch's list; once, later calls change nothing. */
    void takeIn(Batch batch) {
        if (count(batch.code()) > 0) {
            return;
        }
        List<Listed> waiting = new ArrayList<>();
        for (List<Listed> page = page(batch, 1); !page.isEmpty(); page = page(batch, waiting.size() + 1)) {
            waiting.addAll(page);
        }
        batches.batchUpdate("""
                insert into allotment_place (batch, case_no, household_id, heads, rank_no, score)
                values (?, ?, ?, ?, ?, ?)""", waiting, CHUNK, (row, one) -> {
            row.setString(1, batch.code());
            row.setString(2, one.caseNo());
            row.setLong(3, one.householdId());
            row.setInt(4, one.heads());
            row.setInt(5, one.rank());
            row.setInt(6, one.score());
        });
    }

    private List<Listed> page(Batch batch, int firstRank) {
        return list.page(batch.programme(), batch.listArea(), firstRank, CHUNK);
    }

    /** The list's own order. */
    void byRank(String batch) {
        sql.sql("update allotment_place set place = rank_no where batch = ?")
                .param(batch)
                .update();
    }

    /** The order of the lot; drawn again with the same seed it is the same. */
    void draw(String batch, Seed seed) {
        List<Drawn> drawn = Lot.draw(
                seed,
                sql.sql("select case_no from allotment_place where batch = ?")
                        .param(batch)
                        .query(String.class)
                        .list());
        batches.batchUpdate(
                "update allotment_place set place = ?, ticket = ? where batch = ? and case_no = ?",
                drawn,
                CHUNK,
                (row, one) -> {
                    row.setInt(1, one.place());
                    row.setString(2, one.ticket());
                    row.setString(3, batch);
                    row.setString(4, one.caseNo());
                });
    }

    int count(String batch) {
        return sql.sql("select count(*) from allotment_place where batch = ?")
                .param(batch)
                .query(Integer.class)
                .single();
    }

    /** A stretch of the order. */
    List<Place> page(String batch, int firstPlace, int size) {
        return sql.sql("select * from allotment_place where batch = ? and place between ? and ? order by place")
                .params(batch, firstPlace, firstPlace + size - 1)
                .query(Places::place)
                .list();
    }

    /** All who take part, by place, before the draw by case number. */
    List<Place> all(String batch) {
        return sql.sql("select * from allotment_place where batch = ? order by place, case_no")
                .param(batch)
                .query(Places::place)
                .list();
    }

    /** The places of some households. */
    Map<String, Place> of(String batch, List<String> caseNos) {
        return caseNos.isEmpty()
                ? Map.of()
                : sql
                        .sql("select * from allotment_place where batch = :batch and case_no in (:cases)")
                        .param("batch", batch)
                        .param("cases", caseNos)
                        .query(Places::place)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Place::caseNo, Function.identity()));
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                row.getInt("place"),
                row.getString("case_no"),
                row.getLong("household_id"),
                row.getInt("heads"),
                row.getInt("rank_no"),
                row.getInt("score"),
                Objects.toString(row.getString("ticket"), ""));
    }
}
