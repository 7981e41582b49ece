package org.guangsha.casefile;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.guangsha.application.CaseDirectory;
import org.guangsha.application.CaseSummary;
import org.guangsha.application.IntakeService;
import org.guangsha.application.MissingPaper;
import org.guangsha.application.UnknownCase;
import org.guangsha.casefile.CaseHistory.Procedure;
import org.guangsha.casework.TakenBack;
import org.guangsha.eligibility.Finding;
import org.guangsha.eligibility.Findings;
import org.guangsha.household.HouseholdService;
import org.guangsha.journal.Journal;
import org.guangsha.notice.NoticeProcess;
import org.guangsha.notice.ObjectionFacts;
import org.guangsha.notice.ObjectionService;
import org.guangsha.policy.Policy;
import org.guangsha.review.Opinion;
import org.guangsha.review.Opinions;
import org.guangsha.sla.Breach;
import org.guangsha.sla.BreachRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a {@link CaseSheet}: a fixed number of queries, however long the case has become. */
@Service
class CaseSheets {

    private final CaseDirectory cases;
    private final IntakeService intake;
    private final HouseholdService households;
    private final Findings findings;
    private final Opinions opinions;
    private final ObjectionService objections;
    private final BreachRegister breaches;
    private final Journal journal;
    private final TakenBack takenBack;
    private final EngineHistory engine;
    private final Policy policy;
    private final Clock clock;

    CaseSheets(
            CaseDirectory cases,
            IntakeService intake,
            HouseholdService households,
            Findings findings,
            Opinions opinions,
            ObjectionService objections,
            BreachRegister breaches,
            Journal journal,
            TakenBack takenBack,
            EngineHistory engine,
            Policy policy,
            Clock clock) {
        this.cases = cases;
        this.intake = intake;
        this.households = households;
        this.findings = findings;
        this.opinions = opinions;
        this.objections = objections;
        this.breaches = breaches;
        this.journal = journal;
        this.takenBack = takenBack;
        this.engine = engine;
        this.policy = policy;
        this.clock = clock;
    }

    /** @throws UnknownCase where no case bears this number */
    @Transactional(readOnly = true)
    CaseSheet of(String caseNo) {
        CaseSummary summary = cases.find(caseNo).orElseThrow(() -> new UnknownCase(caseNo));
        CaseHistory history = engine.of(caseNo);
        List<Hanging> notices = Hanging.of(history, engine.wakes(openNotices(history)));
        List<Finding> found = findings.of(caseNo);
        List<Opinion> given = opinions.of(caseNo);
        List<ObjectionFacts> objected = objections.of(caseNo);
        List<Breach> breached = breaches.ofCase(caseNo);
        List<Standing> standing = Standing.of(history, notices, clock.instant());
        int warnDays = policy.decision().warnDaysBefore().value();

        // of the same moment the later in this order is the later in the telling
        List<Line> lines = new ArrayList<>();
        ZoneId zone = clock.getZone();
        lines.add(FileLines.received(summary, zone));
        if (summary.facts().acceptedOn() != null) {
            lines.add(FileLines.accepted(summary, history, zone));
        }
        found.forEach(finding -> lines.add(FileLines.finding(finding, history, zone)));
        given.forEach(opinion -> lines.add(FileLines.opinion(opinion)));
        lines.addAll(EngineLines.of(history));
        breached.forEach(breach -> FileLines.breach(breach, history, zone).forEach(lines::add));
        journal.of(caseNo).forEach(entry -> lines.add(FileLines.entry(entry, history)));

        List<Finding> latestFirst = new ArrayList<>(found);
        Collections.reverse(latestFirst);
        return new CaseSheet(
                summary,
                households.read(summary.facts().householdId()),
                missing(summary),
                latestFirst,
                given,
                takenBack.of(caseNo),
                notices,
                objected,
                breached,
                history,
                standing,
                CaseState.of(summary, history),
                Alarm.of(summary, standing, LocalDate.now(clock), warnDays),
                Timeline.newestFirst(lines));
    }

    private static Set<String> openNotices(CaseHistory history) {
        return history.procedures().stream()
                .filter(procedure -> procedure.isOpen() && NoticeProcess.KEY.equals(procedure.key()))
                .map(Procedure::id)
                .collect(toSet());
    }

    private List<MissingPaper> missing(CaseSummary of) {
        boolean owes = of.facts().acceptedOn() == null && of.ended().isEmpty();
        return owes ? intake.receipt(of.facts().caseNo()).missingPapers() : List.of();
    }
}
