package org.guangsha.stock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.guangsha.policy.Programme;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of dwellings. */
@Component
class DwellingTable {

    static final String ALL = "select d.* from dwelling d ";
    private static final int CHUNK = 500;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    DwellingTable(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Adds dwellings, free from now on. */
    void addAll(List<DwellingFacts> dwellings, Function<DwellingFacts, String> seat) {
        batches.batchUpdate("""
                insert into dwelling (code, project, community, seat, source, programme, building, unit, room, area,
                    rooms, storey, accessible, converted, price_fen, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", dwellings, CHUNK, (row, one) -> {
            Object[] values = {
                one.code(),
                one.project(),
                one.community(),
                seat.apply(one),
                one.source().name(),
                one.programme().name(),
                one.building(),
                one.unit(),
                one.room(),
                one.area(),
                one.rooms(),
                one.storey(),
                one.accessible(),
                one.converted(),
                one.priceFen(),
                DwellingState.AVAILABLE.name()
            };
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
        });
    }

    Optional<Dwelling> find(String code) {
        return sql.sql(ALL + "where d.code = ?")
                .param(code)
                .query(DwellingTable::dwelling)
                .optional();
    }

    /** As {@link #find}; whoever asks this way meanwhile waits until this transaction is over. */
    Optional<Dwelling> locked(String code) {
        return sql.sql(ALL + "where d.code = ? for update")
                .param(code)
                .query(DwellingTable::dwelling)
                .optional();
    }

    Optional<Dwelling> ofCase(String caseNo) {
        return sql.sql(ALL + "where d.case_no = ?")
                .param(caseNo)
                .query(DwellingTable::dwelling)
                .optional();
    }

    Set<String> housed(Collection<String> caseNos) {
        return caseNos.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.sql("select case_no from dwelling where case_no in (:cases)")
                        .param("cases", caseNos)
                        .query(String.class)
                        .list());
    }

    Set<String> buyers(Collection<String> caseNos) {
        return caseNos.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.sql("select case_no from dwelling where state = :sold and case_no in (:cases)")
                        .param("sold", DwellingState.SOLD.name())
                        .param("cases", caseNos)
                        .query(String.class)
                        .list());
    }

    List<Dwelling> ofBatch(String batch) {
        return sql.sql(ALL + "where d.batch = ? order by d.code")
                .param(batch)
                .query(DwellingTable::dwelling)
                .list();
    }

    /** Dwellings with these codes, by code. */
    Map<String, DwellingFacts> byCode(Collection<String> codes) {
        Map<String, DwellingFacts> found = new HashMap<>();
        List<String> asked = new ArrayList<>(codes);
        for (int from = 0; from < asked.size(); from += CHUNK) {
            sql
                    .sql(ALL + "where d.code in (:codes)")
                    .param("codes", asked.subList(from, Math.min(from + CHUNK, asked.size())))
                    .query(DwellingTable::dwelling)
                    .stream()
                    .map(Dwelling::facts)
                    .forEach(one -> found.put(one.code(), one));
        }
        return found;
    }

    /** Codes of all dwellings of these projects, by their door. */
    Map<DwellingFacts.Place, String> places(Collection<String> projects) {
        Map<DwellingFacts.Place, String> found = new HashMap<>();
        for (String project : projects) {
            sql.sql("select code, building, unit, room from dwelling where project = ?")
                    .param(project)
                    .query(row -> {
                        found.put(
                                new DwellingFacts.Place(
                                        project,
                                        row.getString("building"),
                                        row.getString("unit"),
                                        row.getString("room")),
                                row.getString("code"));
                    });
        }
        return found;
    }

    void set(String code, DwellingState state, String batch, String caseNo) {
        sql.sql("update dwelling set state = ?, batch = ?, case_no = ? where code = ?")
                .params(state.name(), emptyToNull(batch), emptyToNull(caseNo), code)
                .update();
    }

    static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static Dwelling dwelling(ResultSet row, int number) throws SQLException {
        DwellingFacts facts = new DwellingFacts(
                row.getString("code"),
                row.getString("project"),
                row.getString("community"),
                Source.valueOf(row.getString("source")),
                Programme.valueOf(row.getString("programme")),
                row.getString("building"),
                row.getString("unit"),
                row.getString("room"),
                row.getBigDecimal("area"),
                row.getInt("rooms"),
                row.getInt("storey"),
                row.getBoolean("accessible"),
                row.getBoolean("converted"),
                row.getObject("price_fen", Long.class));
        return new Dwelling(
                facts,
                row.getString("seat"),
                DwellingState.valueOf(row.getString("state")),
                Objects.toString(row.getString("batch"), ""),
                Objects.toString(row.getString("case_no"), ""));
    }
}
