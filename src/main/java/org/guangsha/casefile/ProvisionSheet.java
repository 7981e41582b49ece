package org.guangsha.casefile;

import java.util.List;
import org.guangsha.money.Yuan;
import org.guangsha.policy.Mode;
import org.guangsha.provision.ProvisionFacts;
import org.guangsha.provision.Provisions;
import org.guangsha.subsidy.Award;
import org.guangsha.subsidy.Payee;
import org.guangsha.subsidy.Payees;
import org.guangsha.subsidy.SubsidyAwards;

/**
 * How the household of a case is provided for.
 *
 * @param chosen null while nothing is chosen
 * @param payee null where no account is known
 */
record ProvisionSheet(ProvisionFacts chosen, List<Award> awards, Payee payee) {

    static ProvisionSheet of(String caseNo, Provisions provisions, SubsidyAwards awards, Payees payees) {
        return provisions
                .of(caseNo)
                .map(chosen -> new ProvisionSheet(
                        chosen, awards.of(caseNo), payees.of(caseNo).orElse(null)))
                .orElseGet(() -> new ProvisionSheet(null, List.of(), null));
    }

    /** What became of the agreement. */
    public String agreement() {
        if (chosen.signed() == null) {
            boolean toSign = chosen.bridged() || chosen.mode() == Mode.SUBSIDY;
            return toSign ? "待双方签订" : "无须签订，轮候到位后订立";
        }
        return chosen.signed() ? "已于 %s 签订".formatted(chosen.settledOn()) : "申请人已于 %s 放弃".formatted(chosen.settledOn());
    }

    /** In yuan, two places. */
    public static String yuan(long fen) {
        return Yuan.plain(fen);
    }
}
