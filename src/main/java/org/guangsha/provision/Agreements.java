package org.guangsha.provision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.letters.Addressees;
import org.guangsha.money.Yuan;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsRegister;
import org.guangsha.subsidy.SubsidyAmount;
import org.guangsha.subsidy.SubsidyAmounts;
import org.springframework.stereotype.Component;

/** Works out what a household's agreement says, by the standards in force today. */
@Component
class Agreements {

    private final CaseRegister cases;
    private final Provisions provisions;
    private final HouseholdFigures figures;
    private final SubsidyAmounts amounts;
    private final StandardsRegister standards;
    private final Addressees addressees;
    private final Clock clock;

    Agreements(
            CaseRegister cases,
            Provisions provisions,
            HouseholdFigures figures,
            SubsidyAmounts amounts,
            StandardsRegister standards,
            Addressees addressees,
            Clock clock) {
        this.cases = cases;
        this.provisions = provisions;
        this.figures = figures;
        this.amounts = amounts;
        this.standards = standards;
        this.addressees = addressees;
        this.clock = clock;
    }

    Agreement of(String caseNo) {
        CaseFacts of = cases.byNo(caseNo);
        ProvisionFacts chosen = provisions.chosen(caseNo);
        Standards by = standards.inForceOn(LocalDate.now(clock));
        SubsidyAmount amount = amounts.of(figures.forSubsidy(of), by);
        List<Map<String, String>> working = amount.lines().stream()
                .map(line -> Map.of("item", line.item(), "working", line.working(), "value", line.value()))
                .toList();
        return new Agreement(
                addressees.applicant(caseNo),
                of.programme().chinese(),
                chosen.mode(),
                chosen.words(),
                Yuan.plain(amount.fen()),
                working,
                by.sample());
    }
}
