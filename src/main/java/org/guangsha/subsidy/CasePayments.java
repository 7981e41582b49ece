package org.guangsha.subsidy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a case has been paid, month by month (R13). */
@Service
public class CasePayments {

    /** Months shown: two years. */
    private static final int LATEST = 24;

    private final JdbcClient sql;

    CasePayments(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest months in front; runs that are still being prepared are left out. */
    @Transactional(readOnly = true)
    public List<CasePayment> of(String caseNo) {
        return sql.sql("""
                select r.run_month, a.kind, l.month_fen + l.carried_fen, l.pay_fen, l.state, l.refused_reason, r.returned_at
                from subsidy_award a join subsidy_line l on l.award_id = a.id join subsidy_run r on r.id = l.run_id
                where a.case_no = ? and r.open_slot is null order by r.run_month desc, a.id limit ?""")
                .params(caseNo, LATEST)
                .query((row, at) -> payment(row))
                .list();
    }

    private static CasePayment payment(ResultSet row) throws SQLException {
        return new CasePayment(
                YearMonth.from(row.getDate(1).toLocalDate()),
                AwardKind.valueOf(row.getString(2)),
                row.getLong(3),
                row.getLong(4),
                words(LineState.valueOf(row.getString(5)), row.getString(6), row.getTimestamp(7) != null));
    }

    private static String words(LineState state, String reason, boolean answered) {
        return switch (state) {
            case PAY -> answered ? "已发放" : "已交银行";
            case REFUSED -> "银行退回，下月补发：" + reason;
            case UNPAYABLE -> "未登记收款账户，登记后补发";
            case NOTHING -> "无应付";
        };
    }
}
