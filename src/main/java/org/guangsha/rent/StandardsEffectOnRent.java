package org.guangsha.rent;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.guangsha.policy.Programme;
import org.guangsha.rent.rules.OverstaySteps;
import org.guangsha.rent.rules.RentRule;
import org.guangsha.standards.EffectKind;
import org.guangsha.standards.EffectLine;
import org.guangsha.standards.EffectSums;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsEffect;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose rent would be higher or lower by other standards: a whole month of every tenancy that lasts, by its latest terms. The
 * table is asked once for each programme and level there is.
 */
@Component
class StandardsEffectOnRent implements StandardsEffect {

    private static final int AT_ONCE = 1000;

    private static final String LET = """
            select t.seat, t.programme, c.area, c.income_level, case when t.raised_on <= ? then 1 else 0 end,
                t.overstayed_on
            from tenancy t join tenancy_term c on c.case_no = t.case_no
                and c.term_no = (select max(d.term_no) from tenancy_term d where d.case_no = t.case_no)
            where t.ended_on is null or t.ended_on >= ?""";

    private final JdbcTemplate sql;
    private final RentRates rates;
    private final Clock clock;

    StandardsEffectOnRent(DataSource database, RentRates rates, Clock clock) {
        this.sql = new JdbcTemplate(database);
        this.sql.setFetchSize(AT_ONCE);
        this.rates = rates;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "租金";
    }

    /** In a transaction, so that PostgreSQL hands the rows over some at a time. */
    @Override
    @Transactional(readOnly = true)
    public List<EffectLine> of(Standards before, Standards draft) {
        EffectSums sums = new EffectSums();
        LocalDate today = LocalDate.now(clock);
        Side now = new Side(before, today);
        Side then = new Side(draft, today);
        sql.query(
                LET,
                row -> {
                    Programme programme = Programme.valueOf(row.getString(2));
                    long more = then.fen(row, programme) - now.fen(row, programme);
                    sums.add(row.getString(1), programme, kind(more), -more);
                },
                today,
                today);
        return sums.lines();
    }

    private static EffectKind kind(long more) {
        if (more == 0) {
            return EffectKind.UNCHANGED;
        }
        return more > 0 ? EffectKind.PAYS_MORE : EffectKind.GAINS;
    }

    /** Rents by one version. */
    private final class Side {
        private final Standards by;
        private final LocalDate today;
        private final Map<List<Object>, Rate> known = new HashMap<>();

        Side(Standards by, LocalDate today) {
            this.by = by;
            this.today = today;
        }

        long fen(ResultSet row, Programme programme) throws SQLException {
            IncomeLevel level = IncomeLevel.valueOf(row.getString(4));
            boolean raised = row.getInt(5) == 1;
            Date since = row.getDate(6);
            int overstayed = OverstaySteps.month(since == null ? null : since.toLocalDate(), today);
            Rate rate = known.computeIfAbsent(
                    List.of(programme, level, raised, overstayed),
                    key -> rates.of(programme, level, raised, overstayed, by));
            return RentRule.wholeMonth(row.getBigDecimal(3), rate);
        }
    }
}
