package org.guangsha.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.application.ApplicationRequest;
import org.guangsha.application.IntakeService;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.policy.Policy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the offices work through the past weeks, so that each case stands today where its stage says. */
@Component
@Profile("demo")
class DemoCases {

    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final IntakeService intake;
    private final OfficeWork offices;
    private final TaskService tasks;
    private final DemoStaff staff;
    private final DemoEvents events;
    private final DemoMoney money;
    private final DemoAllotment allotment;
    private final DemoTimetable timetable;
    private final WorkCalendar calendar;
    private final Clock clock;

    DemoCases(
            IntakeService intake,
            OfficeWork offices,
            TaskService tasks,
            DemoStaff staff,
            DemoEvents events,
            DemoMoney money,
            DemoAllotment allotment,
            Policy policy,
            WorkCalendar calendar,
            Clock clock) {
        this.intake = intake;
        this.offices = offices;
        this.tasks = tasks;
        this.staff = staff;
        this.events = events;
        this.money = money;
        this.allotment = allotment;
        this.timetable = new DemoTimetable(calendar, policy);
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Plays the days from the first acceptance to today; the last morning is today's, or now where it is early. */
    void play(Function<DemoStage, ApplicationRequest> applications) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        Map<DemoStage, LocalDate> accepted = new LinkedHashMap<>();
        for (DemoStage stage : DemoStage.values()) {
            accepted.put(stage, timetable.acceptance(stage, today));
        }
        LocalDate first = accepted.values().stream().min(LocalDate::compareTo).orElseThrow();
        Map<DemoStage, String> open = new LinkedHashMap<>();
        for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
            Instant morning = day.atTime(MORNING).atZone(clock.getZone()).toInstant();
            offices.travelTo(morning.isBefore(now) ? morning : now);
            if (calendar.isWorkday(day)) {
                open.forEach(this::workOn);
                money.work(open.values(), day, today);
            }
            allotment.work(day, today);
            take(day, accepted, applications, open);
        }
        money.work(open.values(), today, today);
        events.happen(open, today);
    }

    private void take(
            LocalDate day,
            Map<DemoStage, LocalDate> accepted,
            Function<DemoStage, ApplicationRequest> applications,
            Map<DemoStage, String> open) {
        accepted.forEach((stage, on) -> {
            if (on.equals(day)) {
                open.put(
                        stage,
                        intake.receive(applications.apply(stage), "window")
                                .receipt()
                                .caseNo());
            }
        });
    }

    /** Completes what is open at this case, but for the step it is to wait at. */
    private void workOn(DemoStage stage, String caseNo) {
        tasks.createTaskQuery().processInstanceBusinessKey(caseNo).list().stream()
                .filter(task -> !stage.waitsAt(task.getName()))
                .forEach(task -> complete(stage, caseNo, task, LocalDate.now(clock)));
    }

    private void complete(DemoStage stage, String caseNo, Task task, LocalDate today) {
        offices.complete(staff.reviewer(task.getTenantId()), caseNo, form(stage, task, today));
    }

    private static Map<String, Object> form(DemoStage stage, Task task, LocalDate today) {
        String step = task.getName();
        return switch (stage) {
            case REFUSED -> step.startsWith("街道") ? ReviewForm.refuse(today, "NOT_VERIFIABLE") : ReviewForm.pass(today);
            case APPEALED ->
                step.startsWith("住房") ? ReviewForm.refuse(today, "NOT_VERIFIABLE") : ReviewForm.pass(today);
            case PAPERS_OWED -> ReviewForm.askFor("租赁合同复印件", "近三个月工资流水");
            default -> step.startsWith("签订协议") ? ReviewForm.signed(today) : ReviewForm.pass(today);
        };
    }
}
