package org.guangsha.casefile;

import org.guangsha.application.CaseDirectory;
import org.guangsha.area.Areas;
import org.guangsha.staff.CaseAccess;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Component;

/** {@link CaseAccess} by where the household lives. */
@Component
class AccessByArea implements CaseAccess {

    private final CaseDirectory cases;
    private final Areas areas;

    AccessByArea(CaseDirectory cases, Areas areas) {
        this.cases = cases;
        this.areas = areas;
    }

    @Override
    public boolean mayRead(StaffMember member, String caseNo) {
        return cases.find(caseNo)
                .filter(found -> ReadingRule.mayRead(member, found.facts().communityCode(), areas))
                .isPresent();
    }
}
