package org.guangsha.ledger;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions of budgets: added and read. */
@Component
class BudgetTable {

    private final JdbcClient jdbc;

    BudgetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws FaultsFound 409 where somebody else adds the same version in this moment */
    void add(int year, String area, long fen, String reason, String person, Instant at) {
        int version = versions(year, area).size() + 1;
        try {
            jdbc.sql("""
                            insert into subsidy_budget (budget_year, area, version, fen, reason, person, at)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(year, area, version, fen, reason, person.isEmpty() ? null : person, Timestamp.from(at))
                    .update();
        } catch (DuplicateKeyException meanwhile) {
            throw new FaultsFound(HttpStatus.CONFLICT, "预算未保存", List.of(new Fault("fen", "BUSY", "别人刚刚改了这项预算，请对照后再填")));
        }
    }

    List<BudgetVersion> versions(int year, String area) {
        return jdbc.sql("""
                        select budget_year, area, version, fen, reason, person, at from subsidy_budget
                        where budget_year = ? and area = ? order by version""")
                .params(year, area)
                .query((row, number) -> new BudgetVersion(
                        row.getInt(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getLong(4),
                        row.getString(5),
                        Objects.toString(row.getString(6), ""),
                        row.getObject(7, OffsetDateTime.class).toInstant()))
                .list();
    }
}
