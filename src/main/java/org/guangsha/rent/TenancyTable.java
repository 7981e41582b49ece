package org.guangsha.rent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guangsha.policy.Programme;
import org.guangsha.standards.IncomeLevel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of tenancies and their terms. */
@Component
class TenancyTable {

    private static final String ONE = "select * from tenancy where case_no = ?";

    private final JdbcClient jdbc;

    TenancyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Tenancy> find(String caseNo) {
        return jdbc.sql(ONE).param(caseNo).query(this::tenancy).optional();
    }

    /** Holds the row until the transaction is over. */
    Optional<Tenancy> lock(String caseNo) {
        return jdbc.sql(ONE + " for update").param(caseNo).query(this::tenancy).optional();
    }

    /** Case numbers of tenancies with rent of this month or an earlier one to be reckoned. */
    List<String> toReckon(YearMonth month, Collection<String> seats) {
        return jdbc.sql("""
                        select case_no from tenancy where seat in (:seats) and recount_from <= :month
                        and (ended_on is null or ended_on >= recount_from
                          or exists (select 1 from rent_charge c where c.case_no = tenancy.case_no and c.rent_month >= recount_from))
                        order by case_no""")
                .param("seats", seats)
                .param("month", month.atDay(1))
                .query(String.class)
                .list();
    }

    void add(Tenancy tenancy) {
        jdbc.sql("""
                        insert into tenancy (case_no, household_id, dwelling_code, community_code, seat, programme, begun_on, recount_from)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        tenancy.caseNo(),
                        tenancy.householdId(),
                        tenancy.dwellingCode(),
                        tenancy.communityCode(),
                        tenancy.seat(),
                        tenancy.programme().name(),
                        tenancy.begun(),
                        tenancy.recountFrom().atDay(1))
                .update();
    }

    void addTerm(String caseNo, int number, Term term, String reason, Instant at) {
        jdbc.sql("insert into tenancy_term values (?, ?, ?, ?, ?, ?, ?)")
                .params(caseNo, number, term.from(), term.area(), term.level().name(), reason, Timestamp.from(at))
                .update();
    }

    void raise(String caseNo, LocalDate on, String reason) {
        jdbc.sql("update tenancy set raised_on = ?, raised_reason = ? where case_no = ?")
                .params(on, reason, caseNo)
                .update();
    }

    void overstay(String caseNo, LocalDate from, String reason) {
        jdbc.sql("update tenancy set overstayed_on = ?, overstayed_reason = ? where case_no = ?")
                .params(from, reason, caseNo)
                .update();
    }

    void end(String caseNo, LocalDate on) {
        jdbc.sql("update tenancy set ended_on = ? where case_no = ?")
                .params(on, caseNo)
                .update();
    }

    void recountFrom(String caseNo, YearMonth month) {
        jdbc.sql("update tenancy set recount_from = ? where case_no = ?")
                .params(month.atDay(1), caseNo)
                .update();
    }

    private Tenancy tenancy(ResultSet row, int at) throws SQLException {
        String caseNo = row.getString("case_no");
        return new Tenancy(
                caseNo,
                row.getLong("household_id"),
                row.getString("dwelling_code"),
                row.getString("community_code"),
                row.getString("seat"),
                Programme.valueOf(row.getString("programme")),
                row.getObject("begun_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("raised_on", LocalDate.class),
                row.getObject("overstayed_on", LocalDate.class),
                terms(caseNo),
                YearMonth.from(row.getObject("recount_from", LocalDate.class)));
    }

    private List<Term> terms(String caseNo) {
        return jdbc.sql("select from_day, area, income_level from tenancy_term where case_no = ? order by term_no")
                .param(caseNo)
                .query((row, at) -> new Term(
                        row.getObject(1, LocalDate.class),
                        row.getBigDecimal(2).setScale(2),
                        IncomeLevel.valueOf(row.getString(3))))
                .list();
    }
}
