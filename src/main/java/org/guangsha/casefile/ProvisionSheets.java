package org.guangsha.casefile;

import java.util.List;
import org.guangsha.provision.Provisions;
import org.guangsha.subsidy.CasePayments;
import org.guangsha.subsidy.Overpayments;
import org.guangsha.subsidy.Payees;
import org.guangsha.subsidy.SubsidyAwards;
import org.springframework.stereotype.Component;

/** Gathers how the household of a case is provided for. */
@Component
class ProvisionSheets {

    private final Provisions provisions;
    private final SubsidyAwards awards;
    private final Payees payees;
    private final CasePayments payments;
    private final Overpayments overpayments;

    ProvisionSheets(
            Provisions provisions,
            SubsidyAwards awards,
            Payees payees,
            CasePayments payments,
            Overpayments overpayments) {
        this.provisions = provisions;
        this.awards = awards;
        this.payees = payees;
        this.payments = payments;
        this.overpayments = overpayments;
    }

    ProvisionSheet of(String caseNo) {
        return provisions
                .of(caseNo)
                .map(chosen -> new ProvisionSheet(
                        chosen,
                        awards.of(caseNo),
                        payees.of(caseNo).orElse(null),
                        payments.of(caseNo),
                        overpayments.of(caseNo)))
                .orElseGet(() -> new ProvisionSheet(null, List.of(), null, List.of(), List.of()));
    }
}
