package org.guangsha.allotment;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guangsha.allotment.Contract.Meters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of contracts, one for each household of a batch that was confirmed. */
@Component
class Contracts {

    private final JdbcClient sql;

    Contracts(JdbcClient sql) {
        this.sql = sql;
    }

    /** Once; later calls change nothing. */
    void issue(String batch, String caseNo, String dwelling, LocalDate on) {
        if (find(batch, caseNo).isEmpty()) {
            sql.sql("insert into allotment_contract (batch, case_no, dwelling, issued_on) values (?, ?, ?, ?)")
                    .params(batch, caseNo, dwelling, Date.valueOf(on))
                    .update();
        }
    }

    Optional<Contract> find(String batch, String caseNo) {
        return sql.sql("select * from allotment_contract where batch = ? and case_no = ?")
                .params(batch, caseNo)
                .query(Contracts::contract)
                .optional();
    }

    Contract of(String batch, String caseNo) {
        return find(batch, caseNo).orElseThrow();
    }

    List<Contract> of(String batch) {
        return sql.sql("select * from allotment_contract where batch = ? order by case_no")
                .param(batch)
                .query(Contracts::contract)
                .list();
    }

    List<Contract> ofCase(String caseNo) {
        return sql.sql("select * from allotment_contract where case_no = ? order by issued_on, batch")
                .param(caseNo)
                .query(Contracts::contract)
                .list();
    }

    void sign(String batch, String caseNo, LocalDate on, Long totalFen) {
        sql.sql("update allotment_contract set signed_on = ?, total_fen = ? where batch = ? and case_no = ?")
                .params(Date.valueOf(on), totalFen, batch, caseNo)
                .update();
    }

    void handOver(String batch, String caseNo, LocalDate on, Meters meters, String remarks) {
        sql.sql("""
                update allotment_contract set handed_on = ?, water = ?, electricity = ?, gas = ?, words = ?
                where batch = ? and case_no = ?""")
                .params(Date.valueOf(on), meters.water(), meters.electricity(), meters.gas(), remarks, batch, caseNo)
                .update();
    }

    void end(String batch, String caseNo, LocalDate on, String why) {
        sql.sql("update allotment_contract set ended_on = ?, words = ? where batch = ? and case_no = ?")
                .params(Date.valueOf(on), why, batch, caseNo)
                .update();
    }

    private static Contract contract(ResultSet row, int number) throws SQLException {
        return new Contract(
                row.getString("batch"),
                row.getString("case_no"),
                row.getString("dwelling"),
                day(row, "issued_on"),
                day(row, "signed_on"),
                row.getObject("total_fen", Long.class),
                day(row, "handed_on"),
                new Meters(text(row, "water"), text(row, "electricity"), text(row, "gas")),
                day(row, "ended_on"),
                text(row, "words"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.toString(row.getString(column), "");
    }
}
