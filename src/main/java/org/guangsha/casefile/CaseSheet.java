package org.guangsha.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.guangsha.application.CaseSummary;
import org.guangsha.application.MissingPaper;
import org.guangsha.casework.TakenBackMark;
import org.guangsha.eligibility.Finding;
import org.guangsha.household.HouseholdFile;
import org.guangsha.notice.ObjectionFacts;
import org.guangsha.review.Opinion;
import org.guangsha.sla.Breach;

/**
 * All that is on file about one case, as it was read in one go.
 *
 * @param missing papers still owed; none once the case is accepted
 * @param findings the one that holds in front
 * @param standing where the case stands now
 * @param timeline newest first
 */
record CaseSheet(
        CaseSummary summary,
        HouseholdFile file,
        List<MissingPaper> missing,
        List<Finding> findings,
        List<Opinion> opinions,
        List<TakenBackMark> takenBack,
        List<Hanging> notices,
        List<ObjectionFacts> objections,
        List<Breach> breaches,
        CaseHistory history,
        List<Standing> standing,
        CaseState state,
        Alarm alarm,
        List<Line> timeline) {

    public List<IncomeLine> incomes() {
        return IncomeLine.of(file);
    }

    /** Whether the opinion was taken back and no longer counts. */
    public boolean isTakenBack(Opinion opinion) {
        return TakenBackMark.anyIsOf(takenBack, opinion.step(), opinion.reviewer(), opinion.recordedAt());
    }

    /** Title of what a breach is about. */
    public String late(Breach breach) {
        return FileLines.late(breach, history);
    }

    /** Log-ins of everybody whose name the page shows. */
    List<String> people() {
        return Stream.of(
                        Stream.of(summary.clerk()),
                        opinions.stream().map(Opinion::reviewer),
                        standing.stream().map(Standing::assignee),
                        timeline.stream().map(Line::person))
                .flatMap(logins -> logins)
                .filter(login -> login != null && !login.isEmpty())
                .distinct()
                .toList();
    }
}
