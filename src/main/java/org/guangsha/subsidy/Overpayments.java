package org.guangsha.subsidy;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.guangsha.area.Areas;
import org.guangsha.household.MaskedName;
import org.guangsha.subsidy.rules.Debt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was paid too much and owes it still, as the account 多付应收 has it: found by the months' runs, set off against later
 * months. What an award that has ended owes stays here until it is reclaimed.
 */
@Service
public class Overpayments {

    private static final String OWING = """
            select a.id, a.case_no, a.kind, a.community_code, a.area, a.to_month, a.end_reason, p.payee,
                r.run_month, o.arose_fen, o.set_off_fen
            from subsidy_overpaid o join subsidy_run r on r.id = o.run_id join subsidy_award a on a.id = o.award_id
            left join subsidy_payee p on p.id = (select max(q.id) from subsidy_payee q where q.case_no = a.case_no)
            where r.open_slot is null and %s
            order by a.case_no, a.id, r.run_month""";

    private static final String IN_DEBT = """
            a.id in (select s.award_id from subsidy_overpaid s join subsidy_run b on b.id = s.run_id
                where b.open_slot is null group by s.award_id having sum(s.arose_fen - s.set_off_fen) > 0)""";

    private final JdbcClient sql;
    private final Areas areas;

    Overpayments(JdbcClient sql, Areas areas) {
        this.sql = sql;
        this.areas = areas;
    }

    /** Every debt, by case. */
    @Transactional(readOnly = true)
    public List<Overpayment> all() {
        return debts(sql.sql(OWING.formatted(IN_DEBT)));
    }

    /** What a case owes, a row for each of its awards that does; empty where it owes nothing. */
    @Transactional(readOnly = true)
    public List<Overpayment> of(String caseNo) {
        return debts(sql.sql(OWING.formatted("a.case_no = ?")).param(caseNo));
    }

    private List<Overpayment> debts(JdbcClient.StatementSpec query) {
        List<Overpayment> all = new ArrayList<>();
        query.query((ResultSet rows) -> {
            long award = 0;
            Debt debt = Debt.NONE;
            while (rows.next()) {
                boolean same = rows.getLong("id") == award;
                award = rows.getLong("id");
                debt = (same ? debt : Debt.NONE)
                        .after(
                                month(rows.getDate("run_month")),
                                rows.getLong("arose_fen"),
                                rows.getLong("set_off_fen"));
                if (same) {
                    all.remove(all.size() - 1);
                }
                all.add(overpayment(rows, debt));
            }
            return all;
        });
        return all.stream().filter(one -> one.fen() > 0).toList();
    }

    private Overpayment overpayment(ResultSet row, Debt debt) throws SQLException {
        String payee = row.getString("payee");
        return new Overpayment(
                row.getString("case_no"),
                AwardKind.valueOf(row.getString("kind")),
                areas.get(row.getString("community_code")).name(),
                payee == null ? "" : MaskedName.of(payee),
                row.getString("area"),
                debt.fen(),
                debt.since(),
                month(row.getDate("to_month")),
                row.getString("end_reason"));
    }

    private static YearMonth month(Date day) {
        return day == null ? null : YearMonth.from(day.toLocalDate());
    }
}
