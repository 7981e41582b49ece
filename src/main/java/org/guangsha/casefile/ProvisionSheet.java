package org.guangsha.casefile;

import java.util.List;
import org.guangsha.money.Yuan;
import org.guangsha.policy.Mode;
import org.guangsha.provision.ProvisionFacts;
import org.guangsha.subsidy.Award;
import org.guangsha.subsidy.CasePayment;
import org.guangsha.subsidy.Overpayment;
import org.guangsha.subsidy.Payee;

/**
 * How the household of a case is provided for.
 *
 * @param chosen null while nothing is chosen
 * @param payee null where no account is known
 * @param payments the latest in front
 * @param overpaid what the household owes
 */
record ProvisionSheet(
        ProvisionFacts chosen,
        List<Award> awards,
        Payee payee,
        List<CasePayment> payments,
        List<Overpayment> overpaid) {

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
