package org.guangsha.application.procedure;

import org.guangsha.application.CaseRegister;
import org.guangsha.household.HouseholdService;
import org.guangsha.letters.Addressees;
import org.springframework.stereotype.Component;

/** Whom the letters of a case are addressed to: the member who applies, also after another one took the application over. */
@Component
class CaseAddressees implements Addressees {

    private final CaseRegister cases;
    private final HouseholdService households;

    CaseAddressees(CaseRegister cases, HouseholdService households) {
        this.cases = cases;
        this.households = households;
    }

    @Override
    public String applicant(String caseNo) {
        return households.people(cases.byNo(caseNo).householdId()).get(0).name();
    }
}
