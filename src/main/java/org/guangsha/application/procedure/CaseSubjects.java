package org.guangsha.application.procedure;

import java.util.List;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.area.Areas;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.KnownPerson;
import org.guangsha.household.MaskedName;
import org.guangsha.notice.NoticeSubject;
import org.guangsha.notice.NoticeSubjects;
import org.springframework.stereotype.Component;

/** Whom the notice of a case is about, masked for the public (R08). */
@Component
class CaseSubjects implements NoticeSubjects {

    private final CaseRegister cases;
    private final HouseholdService households;
    private final Areas areas;

    CaseSubjects(CaseRegister cases, HouseholdService households, Areas areas) {
        this.cases = cases;
        this.households = households;
        this.areas = areas;
    }

    @Override
    public NoticeSubject of(String caseNo) {
        CaseFacts of = cases.byNo(caseNo);
        List<KnownPerson> people = households.people(of.householdId());
        return new NoticeSubject(
                masked(people.get(0).name()), people.size(), of.programme().chinese(), areas.path(of.communityCode()));
    }

    static String masked(String name) {
        return MaskedName.of(name);
    }
}
