package org.guangsha.rent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Charges: added and read. */
@Component
class ChargeTable {

    private static final String COLUMNS = "rent_month, charge_no, fen, whole_month, due_on, working";

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    ChargeTable(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    void add(String caseNo, List<Charge> charges, LocalDate today) {
        batches.batchUpdate(
                "insert into rent_charge (case_no, " + COLUMNS + ", charged_on) values (?, ?, ?, ?, ?, ?, ?, ?)",
                charges.stream()
                        .map(charge -> new Object[] {
                            caseNo,
                            charge.month().atDay(1),
                            charge.number(),
                            charge.fen(),
                            charge.wholeMonth(),
                            charge.dueOn(),
                            charge.working(),
                            today
                        })
                        .toList());
    }

    /** A case's charges by month and number. */
    List<Charge> of(String caseNo) {
        return jdbc.sql("select " + COLUMNS + " from rent_charge where case_no = ? order by rent_month, charge_no")
                .param(caseNo)
                .query((row, at) -> new Charge(
                        YearMonth.from(row.getObject(1, LocalDate.class)),
                        row.getInt(2),
                        row.getLong(3),
                        row.getBoolean(4),
                        row.getObject(5, LocalDate.class),
                        row.getString(6)))
                .list();
    }
}
