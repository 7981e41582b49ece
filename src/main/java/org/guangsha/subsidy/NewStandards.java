package org.guangsha.subsidy;

import java.time.YearMonth;
import java.util.Set;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.money.Yuan;
import org.guangsha.policy.Policy;
import org.guangsha.standards.Standards;
import org.springframework.stereotype.Component;

/** Works awards out anew when another version of the standards has come into force (R24). */
@Component
class NewStandards {

    private final AwardTable table;
    private final SubsidyAmounts amounts;
    private final Journal journal;
    private final Policy policy;

    NewStandards(AwardTable table, SubsidyAmounts amounts, Journal journal, Policy policy) {
        this.table = table;
        this.amounts = amounts;
        this.journal = journal;
        this.policy = policy;
    }

    /**
     * Gives awards a version by these standards, with the facts the award has, from the month that the policy names after
     * the day they came into force ({@code subsidy.change-takes-effect}).
     *
     * @param awards ids of awards whose last version is by other standards
     */
    void apply(Standards now, Set<Long> awards) {
        YearMonth from = policy.subsidy().changeTakesEffect().value().after(now.validFrom());
        awards.forEach(id -> rework(table.byId(id), now, from));
    }

    private void rework(Award award, Standards now, YearMonth validFrom) {
        YearMonth from = validFrom.isBefore(award.from()) ? award.from() : validFrom;
        SubsidyAmount amount = amounts.of(award.latest().facts(), now);
        String cause = "执行 %s 标准".formatted(now.version());
        table.add(award.id(), from, award.latest().facts(), now.version(), amount, cause);
        if (amount.fen() != award.rate(from)) {
            journal.note(
                    award.caseNo(),
                    EntryKind.SUBSIDY,
                    "%s自 %s 起由每月 %s 元调整为 %s 元：%s"
                            .formatted(
                                    award.kind().chinese(),
                                    from,
                                    Yuan.plain(award.rate(from)),
                                    Yuan.plain(amount.fen()),
                                    cause));
        }
    }
}
