package org.guangsha.cockpit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.guangsha.application.CaseDeadlines;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.cockpit.InstanceSheet.Late;
import org.guangsha.cockpit.InstanceSheet.Running;
import org.guangsha.cockpit.InstanceSheet.Stand;
import org.guangsha.cockpit.rules.Left;
import org.guangsha.sla.Breach;
import org.guangsha.sla.BreachRegister;
import org.guangsha.sla.Pause;
import org.guangsha.sla.Pauses;
import org.guangsha.sla.StepClock;
import org.guangsha.sla.StepClocks;
import org.guangsha.staff.CaseAccess;
import org.guangsha.staff.OfficeNames;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an {@link InstanceSheet}. What lies with offices the asker does not see is left out of it. */
@Service
class InstanceSheets {

    private static final String WHOLE_CASE = "整案办结";

    /** Of a procedure that has a last day of its own, such as a requalification left over. */
    private static final String WHOLE_PROCEDURE = "整案期限";

    private final HistoryService history;
    private final CaseRegister cases;
    private final CaseDeadlines deadlines;
    private final StepClocks steps;
    private final BreachRegister breaches;
    private final Pauses pauses;
    private final CaseAccess access;
    private final OfficeNames offices;
    private final StaffDirectory staff;
    private final WorkCalendar calendar;
    private final Areas areas;
    private final Clock clock;

    InstanceSheets(
            HistoryService history,
            CaseRegister cases,
            CaseDeadlines deadlines,
            StepClocks steps,
            BreachRegister breaches,
            Pauses pauses,
            CaseAccess access,
            OfficeNames offices,
            StaffDirectory staff,
            WorkCalendar calendar,
            Areas areas,
            Clock clock) {
        this.history = history;
        this.cases = cases;
        this.deadlines = deadlines;
        this.steps = steps;
        this.breaches = breaches;
        this.pauses = pauses;
        this.access = access;
        this.offices = offices;
        this.staff = staff;
        this.calendar = calendar;
        this.areas = areas;
        this.clock = clock;
    }

    /** Empty where there is no such instance, or it lies with an office the asker does not see. */
    @Transactional(readOnly = true)
    Optional<InstanceSheet> of(String instance, StaffMember asker) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .filter(found -> asker.offices().contains(found.getTenantId()))
                .map(found -> sheet(found, asker));
    }

    private InstanceSheet sheet(HistoricProcessInstance of, StaffMember asker) {
        String caseNo = of.getBusinessKey();
        if (caseNo == null) {
            return new InstanceSheet("", false, List.of(), List.of(), List.of());
        }
        List<StepClock> tasks = steps.of(caseNo, asker.offices());
        List<Breach> breached = breaches.ofCase(caseNo).stream()
                .filter(breach -> asker.offices().contains(breach.office()))
                .toList();
        List<Running> clocks = new ArrayList<>();
        Optional.ofNullable(cases.byNos(List.of(caseNo)).get(caseNo))
                .filter(facts -> facts.dueOn() != null && asker.offices().contains(deciding(facts)))
                .filter(facts -> deadlines.runs(caseNo))
                .ifPresent(facts -> clocks.add(wholeCase(facts)));
        Map<String, String> names = staff.names(
                tasks.stream().map(StepClock::assignee).filter(Objects::nonNull).toList());
        tasks.forEach(task -> clocks.add(running(task, of, names)));
        return new InstanceSheet(
                caseNo,
                access.mayRead(asker, caseNo),
                clocks,
                breached.stream().map(breach -> late(breach, tasks, caseNo)).toList(),
                pauses.of(caseNo).stream().map(InstanceSheets::stand).toList());
    }

    private Running wholeCase(CaseFacts facts) {
        LocalDate due = facts.dueOn();
        return new Running(
                WHOLE_CASE,
                offices.of(deciding(facts)),
                "",
                true,
                facts.acceptedOn(),
                due,
                calendar.isProvisional(due),
                null,
                left(due),
                due.isBefore(today()));
    }

    private String deciding(CaseFacts facts) {
        return areas.office(Level.HOUSING, facts.communityCode());
    }

    private Running running(StepClock of, HistoricProcessInstance looked, Map<String, String> names) {
        LocalDate ended = day(of.ended());
        LocalDate until = ended == null ? today() : ended;
        return new Running(
                name(of, looked.getBusinessKey()),
                offices.of(of.office()),
                of.assignee() == null ? "" : names.getOrDefault(of.assignee(), of.assignee()),
                of.instance().equals(looked.getId()),
                day(of.began()),
                of.lastDay(),
                of.lastDay() != null && calendar.isProvisional(of.lastDay()),
                ended,
                ended == null && of.lastDay() != null ? left(of.lastDay()) : "",
                of.lastDay() != null && of.lastDay().isBefore(until));
    }

    private Late late(Breach of, List<StepClock> tasks, String caseNo) {
        String name = tasks.stream()
                .filter(task -> task.task().equals(of.taskId()))
                .findFirst()
                .map(task -> name(task, caseNo))
                .orElse(WHOLE_PROCEDURE);
        return new Late(
                name, offices.of(of.office()), day(of.due().minusSeconds(1)), day(of.breached()), day(of.cleared()));
    }

    private static Stand stand(Pause of) {
        return new Stand(cause(of.cause()), of.from(), of.latest(), of.to());
    }

    /** What stopped the clock, by whoever stopped it. */
    private static String cause(String cause) {
        if (cause.startsWith("supplement-")) {
            return "等待家庭补正材料";
        }
        return cause.startsWith("appeal-") ? "不予保障的决定后来被撤销" : "暂停计时";
    }

    private static String name(StepClock task, String caseNo) {
        return task.name().replace(caseNo, "").strip();
    }

    private String left(LocalDate lastDay) {
        return Left.until(lastDay, today(), calendar::workingDaysBetween);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }
}
