package org.guangsha.subsidy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import org.guangsha.engine.DeployedTables;
import org.guangsha.policy.Programme;
import org.guangsha.standards.EffectKind;
import org.guangsha.standards.EffectLine;
import org.guangsha.standards.EffectSums;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsEffect;
import org.guangsha.subsidy.rules.AmountRules;
import org.guangsha.subsidy.rules.Step;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who would be paid more or less by other standards: every award that has not ended, with the facts it has, as the first run
 * after the publication works it out ({@link NewStandards}). Awards are read one after the other in the order of income, so that
 * the table is asked once for each income there is.
 */
@Component
class StandardsEffectOnSubsidies implements StandardsEffect {

    private static final int AT_ONCE = 1000;

    private static final String IN_FORCE = """
            select a.area, v.income_level, v.heads, v.income_per_head_fen, v.own_area
            from subsidy_award a join subsidy_version v
                on v.id = (select max(w.id) from subsidy_version w where w.award_id = a.id)
            where a.to_month is null or a.to_month >= ?
            order by v.income_level, v.income_per_head_fen""";

    private final JdbcTemplate sql;
    private final DeployedTables tables;
    private final Clock clock;

    StandardsEffectOnSubsidies(DataSource database, DeployedTables tables, Clock clock) {
        this.sql = new JdbcTemplate(database);
        this.sql.setFetchSize(AT_ONCE);
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "租赁补贴金额";
    }

    /** In a transaction, so that PostgreSQL hands the rows over some at a time. */
    @Override
    @Transactional(readOnly = true)
    public List<EffectLine> of(Standards before, Standards draft) {
        DeployedTables.Table table = tables.latest(SubsidySteps.TABLE);
        Side now = new Side(table, before);
        Side then = new Side(table, draft);
        EffectSums sums = new EffectSums();
        sql.query(
                IN_FORCE,
                row -> {
                    SubsidyFacts facts = facts(row);
                    long more = then.fen(facts) - now.fen(facts);
                    sums.add(row.getString(1), Programme.LOW_RENT, kind(more), more);
                },
                AwardTable.day(YearMonth.now(clock)));
        return sums.lines();
    }

    private static EffectKind kind(long more) {
        if (more == 0) {
            return EffectKind.UNCHANGED;
        }
        return more > 0 ? EffectKind.GAINS : EffectKind.LOSES;
    }

    private static SubsidyFacts facts(ResultSet row) throws SQLException {
        return new SubsidyFacts(
                IncomeLevel.valueOf(row.getString(2)), row.getInt(3), row.getLong(4), row.getBigDecimal(5));
    }

    /** Amounts by one version; remembers the step of the income asked for last. */
    private static final class Side {
        private final DeployedTables.Table table;
        private final Standards by;
        private IncomeLevel level;
        private long income;
        private Step step;

        Side(DeployedTables.Table table, Standards by) {
            this.table = table;
            this.by = by;
        }

        long fen(SubsidyFacts facts) {
            if (facts.level() != level || facts.incomePerHeadFen() != income) {
                level = facts.level();
                income = facts.incomePerHeadFen();
                step = SubsidySteps.read(table.ask(SubsidySteps.inputs(facts, by))
                        .getSingleResult()
                        .getEntryMap());
            }
            return AmountRules.fen(facts, by, step);
        }
    }
}
