package org.guangsha.stock;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.guangsha.staff.WhoActs;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of changes: written once, with who and when. */
@Component
class ChangeTable {

    private static final int CHUNK = 500;
    private static final String INSERT = """
            insert into dwelling_change (dwelling, at, person, from_state, to_state, batch, case_no, effective_on, why)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final WhoActs whoActs;
    private final Clock clock;

    ChangeTable(JdbcClient sql, JdbcTemplate batches, WhoActs whoActs, Clock clock) {
        this.sql = sql;
        this.batches = batches;
        this.whoActs = whoActs;
        this.clock = clock;
    }

    void entered(List<DwellingFacts> dwellings, String why) {
        Timestamp at = Timestamp.from(clock.instant());
        String person = whoActs.now().orElse(null);
        Date today = Date.valueOf(LocalDate.now(clock));
        batches.batchUpdate(INSERT, dwellings, CHUNK, (row, one) -> {
            Object[] values = {one.code(), at, person, null, DwellingState.AVAILABLE.name(), null, null, today, why};
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
        });
    }

    /** @param before the dwelling as it stood; batch and case are those the change is about */
    void add(Dwelling before, DwellingState to, String batch, String caseNo, LocalDate on, String why) {
        sql.sql(INSERT)
                .params(
                        before.code(),
                        Timestamp.from(clock.instant()),
                        whoActs.now().orElse(null),
                        before.state().name(),
                        to.name(),
                        DwellingTable.emptyToNull(batch),
                        DwellingTable.emptyToNull(caseNo),
                        Date.valueOf(on),
                        why)
                .update();
    }

    /** The changes of a dwelling, newest first. */
    List<DwellingChange> of(String code) {
        return sql.sql("select * from dwelling_change where dwelling = ? order by id desc")
                .param(code)
                .query((row, number) -> new DwellingChange(
                        row.getTimestamp("at").toInstant(),
                        Objects.toString(row.getString("person"), ""),
                        row.getString("from_state") == null ? null : DwellingState.valueOf(row.getString("from_state")),
                        DwellingState.valueOf(row.getString("to_state")),
                        Objects.toString(row.getString("batch"), ""),
                        Objects.toString(row.getString("case_no"), ""),
                        row.getDate("effective_on").toLocalDate(),
                        row.getString("why")))
                .list();
    }
}
