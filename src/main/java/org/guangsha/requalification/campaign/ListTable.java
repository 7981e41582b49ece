package org.guangsha.requalification.campaign;

import java.util.List;
import java.util.function.Consumer;
import org.guangsha.requalification.Cause;
import org.guangsha.requalification.RequalificationState;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of a campaign as a whole: its rows in the register of requalifications. */
@Component
class ListTable {

    /** One household to be listed. */
    record Line(String caseNo, String communityCode, String seat) {}

    /** One household of the list. */
    record Listed(long id, String caseNo, String communityCode, String seat) {}

    /** How many of a seat's households stand where. */
    record Standing(String seat, RequalificationState state, long households) {}

    private static final int AT_ONCE = 1000;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    ListTable(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    void add(Campaign campaign, int chunk, List<Line> lines) {
        batches.batchUpdate("""
                insert into requalification (case_no, occasion, cause, in_year, community_code, seat, chunk, state, opened_on, due_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", lines, lines.size(), (row, line) -> {
            row.setString(1, line.caseNo());
            row.setString(2, campaign.occasion());
            row.setString(3, Cause.ANNUAL.name());
            row.setInt(4, campaign.year());
            row.setString(5, line.communityCode());
            row.setString(6, line.seat());
            row.setInt(7, chunk);
            row.setString(8, RequalificationState.LISTED.name());
            row.setObject(9, campaign.keyDate());
            row.setObject(10, campaign.lastDay());
        });
    }

    /** Hands over the list some at a time, in the order it was made. */
    void each(String occasion, int chunks, Consumer<List<String>> taker) {
        for (int chunk = 1; chunk <= chunks; chunk++) {
            taker.accept(sql.sql("select case_no from requalification where occasion = ? and chunk = ? order by id")
                    .params(occasion, chunk)
                    .query(String.class)
                    .list());
        }
    }

    /** Counted by the seat of the housing department, in the order of seats. */
    List<Standing> standings(String occasion) {
        return sql.sql("""
                        select seat, state, count(*) from requalification where occasion = ?
                        group by seat, state order by seat, state""")
                .param(occasion)
                .query((row, at) ->
                        new Standing(row.getString(1), RequalificationState.valueOf(row.getString(2)), row.getLong(3)))
                .list();
    }

    /** Hands over who is not settled, some at a time. */
    void eachUnsettled(String occasion, Consumer<List<Listed>> taker) {
        List<Listed> some = unsettled(occasion, 0);
        while (!some.isEmpty()) {
            taker.accept(some);
            some = unsettled(occasion, some.get(some.size() - 1).id());
        }
    }

    private List<Listed> unsettled(String occasion, long after) {
        return sql.sql("""
                        select id, case_no, community_code, seat from requalification
                        where occasion = ? and settled_on is null and id > ? order by id fetch first ? rows only""")
                .params(occasion, after, AT_ONCE)
                .query((row, at) -> new Listed(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    long unsettled(String occasion) {
        return sql.sql("select count(*) from requalification where occasion = ? and settled_on is null")
                .param(occasion)
                .query(Long.class)
                .single();
    }

    /** Parts in which households have not been looked at yet. */
    int uncheckedChunks(String occasion) {
        return sql.sql("select count(distinct chunk) from requalification where occasion = ? and state = 'LISTED'")
                .param(occasion)
                .query(Integer.class)
                .single();
    }
}
