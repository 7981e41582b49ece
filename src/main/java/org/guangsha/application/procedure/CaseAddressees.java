package org.guangsha.application.procedure;

import org.guangsha.application.CaseDirectory;
import org.guangsha.application.CaseRegister;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.household.HouseholdService;
import org.guangsha.letters.Addressees;
import org.guangsha.letters.Contact;
import org.springframework.stereotype.Component;

/** Whom the letters of a case are addressed to: the member who applies, also after another one took the application over. */
@Component
class CaseAddressees implements Addressees {

    private final CaseRegister cases;
    private final CaseDirectory directory;
    private final HouseholdService households;
    private final Areas areas;

    CaseAddressees(CaseRegister cases, CaseDirectory directory, HouseholdService households, Areas areas) {
        this.cases = cases;
        this.directory = directory;
        this.households = households;
        this.areas = areas;
    }

    @Override
    public Contact contact(String caseNo) {
        return directory
                .find(caseNo)
                .map(of -> households.contact(of.facts().householdId()))
                .map(known -> new Contact(known.email(), known.mobile()))
                .orElse(Contact.NONE);
    }

    @Override
    public String office(String caseNo) {
        return areas.office(Level.HOUSING, cases.byNo(caseNo).communityCode());
    }

    @Override
    public String applicant(String caseNo) {
        return households.people(cases.byNo(caseNo).householdId()).get(0).name();
    }
}
