package org.guangsha.standards.yearly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.guangsha.area.Department;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the province's receipts. */
@Repository
class ReceiptTable {

    private final JdbcClient sql;

    ReceiptTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String version, FilingReceipt receipt, Instant at) {
        sql.sql("""
                insert into standards_receipt (version, department, receipt_no, received_on, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        version,
                        receipt.department().name(),
                        receipt.number(),
                        receipt.receivedOn(),
                        receipt.by(),
                        DraftTable.moment(at))
                .update();
    }

    List<FilingReceipt> of(String version) {
        return sql.sql("select * from standards_receipt where version = ? order by department")
                .param(version)
                .query((row, at) -> new FilingReceipt(
                        Department.valueOf(row.getString("department")),
                        row.getString("receipt_no"),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("entered_by")))
                .list();
    }
}
