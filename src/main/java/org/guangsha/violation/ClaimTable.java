package org.guangsha.violation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of claims and of what was paid of them. */
@Component
class ClaimTable {

    private final JdbcClient sql;

    ClaimTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Claim claim) {
        sql.sql("""
                insert into violation_claim (violation_id, case_no, area, from_month, fen, instalments)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        claim.violation(),
                        claim.caseNo(),
                        claim.area(),
                        claim.from().atDay(1),
                        claim.fen(),
                        claim.instalments())
                .update();
    }

    void booked(long violation, LocalDate firstDue, LocalDate on) {
        sql.sql("update violation_claim set first_due = ?, booked_on = ? where violation_id = ?")
                .params(firstDue, on, violation)
                .update();
    }

    void cancelled(long violation, LocalDate on) {
        sql.sql("update violation_claim set cancelled_on = ? where violation_id = ?")
                .params(on, violation)
                .update();
    }

    Optional<Claim> find(long violation) {
        return one("select * from violation_claim where violation_id = ?", violation);
    }

    /** Holds the row until the transaction is over. */
    Optional<Claim> hold(long violation) {
        return one("select * from violation_claim where violation_id = ? for update", violation);
    }

    /** Fen that decisions about this case have claimed and no appeal has overturned. */
    long claimed(String caseNo) {
        return sql.sql("select coalesce(sum(fen), 0) from violation_claim where case_no = ? and cancelled_on is null")
                .param(caseNo)
                .query(Long.class)
                .single();
    }

    /** The claims that are to be paid and are not paid yet, of these seats' violations. */
    List<Claim> owing(Collection<String> seats) {
        return seats.isEmpty()
                ? List.of()
                : sql.sql("""
                        select c.* from violation_claim c join violation v on v.id = c.violation_id
                        where v.seat in (:seats) and c.booked_on is not null and c.cancelled_on is null
                        and c.fen > (select coalesce(sum(p.fen), 0) from violation_payment p where p.violation_id = c.violation_id)
                        order by c.violation_id""").param("seats", seats).query(ClaimTable::claim).list();
    }

    void pay(long violation, ClaimPayment payment, String by) {
        sql.sql("insert into violation_payment values (?, ?, ?, ?, ?, ?)")
                .params(violation, payment.number(), payment.paidOn(), payment.fen(), payment.words(), by)
                .update();
    }

    List<ClaimPayment> payments(long violation) {
        return sql.sql(
                        "select payment_no, paid_on, fen, words from violation_payment where violation_id = ? order by payment_no")
                .param(violation)
                .query((row, at) -> new ClaimPayment(
                        row.getInt(1), row.getObject(2, LocalDate.class), row.getLong(3), row.getString(4)))
                .list();
    }

    private Optional<Claim> one(String query, long violation) {
        return sql.sql(query).param(violation).query(ClaimTable::claim).optional();
    }

    private static Claim claim(ResultSet row, int at) throws SQLException {
        return new Claim(
                row.getLong("violation_id"),
                row.getString("case_no"),
                row.getString("area"),
                YearMonth.from(row.getObject("from_month", LocalDate.class)),
                row.getLong("fen"),
                row.getInt("instalments"),
                row.getObject("first_due", LocalDate.class),
                row.getObject("booked_on", LocalDate.class),
                row.getObject("cancelled_on", LocalDate.class));
    }
}
