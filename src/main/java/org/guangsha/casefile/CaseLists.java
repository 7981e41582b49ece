package org.guangsha.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guangsha.application.CaseDirectory;
import org.guangsha.application.CaseSummary;
import org.guangsha.area.Areas;
import org.guangsha.household.HouseholdService;
import org.guangsha.staff.StaffMember;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases a member of staff may read, page by page. */
@Service
class CaseLists {

    static final int PAGE = 25;

    private static final int MOST_NAMESAKES = 500;

    private final CaseDirectory cases;
    private final HouseholdService households;
    private final OpenSteps open;
    private final Areas areas;
    private final Clock clock;

    CaseLists(CaseDirectory cases, HouseholdService households, OpenSteps open, Areas areas, Clock clock) {
        this.cases = cases;
        this.households = households;
        this.open = open;
        this.areas = areas;
        this.clock = clock;
    }

    /** @param words case number or the applicant's whole name; empty for the list of open or closed cases */
    @Transactional(readOnly = true)
    Page<CaseRow> page(StaffMember member, String words, boolean closed, int number) {
        List<String> communities = ReadingRule.communities(member, areas);
        Pageable page = PageRequest.of(Math.max(0, number), PAGE);
        return rows(
                words.isEmpty()
                        ? closed ? cases.closed(communities, page) : cases.open(communities, page)
                        : cases.search(words, households.appliedForBy(words, MOST_NAMESAKES), communities, page));
    }

    private Page<CaseRow> rows(Page<CaseSummary> found) {
        List<String> caseNos = found.map(summary -> summary.facts().caseNo()).getContent();
        Map<Long, String> applicants = households.applicants(
                found.map(summary -> summary.facts().householdId()).getContent());
        Map<String, List<String>> steps = open.names(caseNos);
        Map<String, Instant> dues = open.due(caseNos);
        Instant now = clock.instant();
        return found.map(summary -> {
            String caseNo = summary.facts().caseNo();
            Instant due = dues.get(caseNo);
            boolean overdue = due != null && now.isAfter(due);
            return new CaseRow(
                    summary,
                    applicants.getOrDefault(summary.facts().householdId(), ""),
                    steps.getOrDefault(caseNo, List.of()),
                    due,
                    overdue);
        });
    }
}
