package org.guangsha.staffdesk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.application.CaseDirectory;
import org.guangsha.application.CaseSummary;
import org.guangsha.application.DuplicateHint;
import org.guangsha.application.Duplicates;
import org.guangsha.application.UnknownCase;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.household.AlikeFiles;
import org.guangsha.household.HouseholdService;
import org.guangsha.staff.CaseAccess;
import org.guangsha.staff.OfficeNames;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the likely duplicates of a case side by side, as far as the clerk may see the other case. */
@Component
class Comparisons {

    private final Duplicates duplicates;
    private final CaseDirectory cases;
    private final HouseholdService households;
    private final AlikeFiles files;
    private final CaseAccess access;
    private final Areas areas;
    private final OfficeNames offices;
    private final StaffDirectory staff;

    Comparisons(
            Duplicates duplicates,
            CaseDirectory cases,
            HouseholdService households,
            AlikeFiles files,
            CaseAccess access,
            Areas areas,
            OfficeNames offices,
            StaffDirectory staff) {
        this.duplicates = duplicates;
        this.cases = cases;
        this.households = households;
        this.files = files;
        this.access = access;
        this.areas = areas;
        this.offices = offices;
        this.staff = staff;
    }

    /** Every hint of a case that the clerk may read, open ones in front. */
    @Transactional(readOnly = true)
    List<Comparison> of(String caseNo, StaffMember clerk) {
        CaseFileRead mine = read(caseNo);
        Map<String, String> names = new HashMap<>();
        return duplicates.of(caseNo).stream()
                .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
                .map(hint -> beside(mine, hint, clerk, names))
                .toList();
    }

    private Comparison beside(CaseFileRead mine, DuplicateHint hint, StaffMember clerk, Map<String, String> names) {
        CaseFileRead other = read(hint.beside(mine.summary().facts().caseNo()));
        ComparedCase whole = other.beside(mine);
        boolean mayRead = access.mayRead(clerk, whole.caseNo());
        String settled = hint.isOpen()
                ? ""
                : "%s于 %s 核对"
                        .formatted(
                                names.computeIfAbsent(hint.resolvedBy(), staff::name),
                                DeskWords.minute(hint.resolvedAt()));
        return new Comparison(hint, settled, mine.beside(other), mayRead ? whole : whole.cover());
    }

    private CaseFileRead read(String caseNo) {
        CaseSummary found = cases.find(caseNo).orElseThrow(() -> new UnknownCase(caseNo));
        String community = found.facts().communityCode();
        return new CaseFileRead(
                found,
                households.read(found.facts().householdId()),
                files.gone(found.facts().householdId()),
                areas.path(community),
                offices.of(areas.office(Level.HOUSING, community)));
    }
}
