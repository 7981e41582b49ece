package org.guangsha.subsidy;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a case was paid altogether, and how much of it for the months from one on. */
@Service
public class PaidSubsidies {

    private static final String PAID = """
            from subsidy_line l join subsidy_run r on r.id = l.run_id
            where l.award_id = ? and l.state = 'PAY' and l.pay_fen > 0""";

    private final JdbcClient sql;
    private final AwardTable awards;

    PaidSubsidies(JdbcClient sql, AwardTable awards) {
        this.sql = sql;
        this.awards = awards;
    }

    /**
     * What was paid for months from this one on: all that was ever paid less all that was owed for the months before, as runs
     * settle an award too.
     *
     * @return fen by award, those without any left out
     */
    @Transactional(readOnly = true)
    public List<PaidSubsidy> since(String caseNo, YearMonth first) {
        return awards.ofCase(caseNo).stream()
                .map(award -> new PaidSubsidy(
                        award.kind(),
                        award.area(),
                        Math.max(0, paid(award.id()) - award.through(first.minusMonths(1)))))
                .filter(paid -> paid.fen() > 0)
                .toList();
    }

    /** The last month whose run paid the case something, one under way counted. */
    @Transactional(readOnly = true)
    public Optional<YearMonth> lastMonth(String caseNo) {
        return awards.ofCase(caseNo).stream()
                .flatMap(award -> last(award.id()).stream())
                .max(YearMonth::compareTo);
    }

    private long paid(long award) {
        return sql.sql("select coalesce(sum(l.pay_fen), 0) " + PAID)
                .param(award)
                .query(Long.class)
                .single();
    }

    private Optional<YearMonth> last(long award) {
        return sql.sql("select max(r.run_month) " + PAID)
                .param(award)
                .query((row, at) -> Optional.ofNullable(row.getDate(1)))
                .single()
                .map(day -> YearMonth.from(day.toLocalDate()));
    }
}
