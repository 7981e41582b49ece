package org.guangsha.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.appeal.Appeals;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseOutcome;
import org.guangsha.application.CaseRegister;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.journal.Journal;
import org.guangsha.notice.PublishedNotices;
import org.guangsha.policy.Policy;
import org.guangsha.sla.Breach;
import org.guangsha.sla.BreachRegister;
import org.guangsha.sla.ClockKind;
import org.guangsha.supplement.SupplementState;
import org.guangsha.supplement.Supplements;
import org.guangsha.testing.TimeMachine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What holds of every case at every moment, whatever was done to it. */
@Component
public class Checks {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Set<String> WORK =
            Set.of("review", "papersOwed", "noticeOver", "signAgreement", "awaitDwelling");

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final HistoryService history;
    private final IdentityService identities;
    private final CaseRegister cases;
    private final Appeals appeals;
    private final Supplements supplements;
    private final BreachRegister breaches;
    private final PublishedNotices notices;
    private final Journal journal;
    private final WorkCalendar calendar;
    private final Policy policy;
    private final TimeMachine time;

    Checks(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            HistoryService history,
            IdentityService identities,
            CaseRegister cases,
            Appeals appeals,
            Supplements supplements,
            BreachRegister breaches,
            PublishedNotices notices,
            Journal journal,
            WorkCalendar calendar,
            Policy policy,
            TimeMachine time) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.history = history;
        this.identities = identities;
        this.cases = cases;
        this.appeals = appeals;
        this.supplements = supplements;
        this.breaches = breaches;
        this.notices = notices;
        this.journal = journal;
        this.calendar = calendar;
        this.policy = policy;
        this.time = time;
    }

    /** In one transaction, as one glance. */
    @Transactional(readOnly = true)
    public void check(String caseNo) {
        List<ProcessInstance> instances = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .list();
        List<Task> open =
                tasks.createTaskQuery().processInstanceBusinessKey(caseNo).list();
        List<String> standing = new ArrayList<>();
        instances.forEach(instance -> leaves(runtime.getActivityInstance(instance.getId()), standing));
        boolean closed = cases.outcome(caseNo).isPresent();
        boolean providing = standing.contains("signAgreement") || standing.contains("awaitDwelling");
        assertThat(!providing || isGranted(caseNo))
                .as("only who is granted is provided for")
                .isTrue();
        if (closed && !providing && appeals.open(caseNo).isEmpty()) {
            nothingIsLeft(caseNo, instances);
        } else {
            assertThat(standing).as("waits for somebody").anyMatch(WORK::contains);
        }
        assertThat(standing).as("stands nowhere else").allMatch(Checks::isKnownPlace);
        open.forEach(this::hasSomebody);
        timersHaveTheirStep(instances, standing, caseNo, open);
        incidentsAreBreaches(instances, caseNo);
        clocksAgree(caseNo, open, closed);
    }

    private boolean isGranted(String caseNo) {
        return cases.outcome(caseNo)
                .filter(how -> how.outcome() == CaseOutcome.GRANTED)
                .isPresent();
    }

    private void nothingIsLeft(String caseNo, List<ProcessInstance> instances) {
        assertThat(instances).as("no instance of a closed case").isEmpty();
        assertThat(breaches.ofCase(caseNo)).as("no open breach").noneMatch(breach -> breach.cleared() == null);
        assertThat(notices.current(time.today()))
                .as("no notice")
                .filteredOn(notice -> !isGranted(caseNo))
                .noneMatch(notice -> notice.caseNo().equals(caseNo));
        assertThat(supplements.of(caseNo)).as("no papers owed").noneMatch(list -> list.state() == SupplementState.OPEN);
    }

    /** Where tokens stand: the innermost activities, a called one by what goes on inside it. */
    private static void leaves(ActivityInstance at, List<String> standing) {
        if (at.getChildActivityInstances().length == 0 && !at.getActivityType().equals("processDefinition")) {
            standing.add(at.getActivityId());
        }
        for (ActivityInstance child : at.getChildActivityInstances()) {
            leaves(child, standing);
        }
    }

    private static boolean isKnownPlace(String activity) {
        return WORK.contains(activity)
                || Set.of("deadlineOver", "caseOverdue", "provide").contains(activity)
                || activity.endsWith("Review")
                || activity.endsWith("Notice")
                || Set.of("decision", "incomeOpinion", "reexamination", "investigateObjection", "join")
                        .contains(activity);
    }

    /** A person who has it, or at least one member of a group or by name to whom it is offered. */
    private void hasSomebody(Task task) {
        boolean named = task.getAssignee() != null
                || tasks.getIdentityLinksForTask(task.getId()).stream().anyMatch(this::isSomebody);
        assertThat(named).as("somebody for " + task.getName()).isTrue();
    }

    private boolean isSomebody(IdentityLink offer) {
        return offer.getUserId() != null
                || offer.getGroupId() != null
                        && identities
                                        .createUserQuery()
                                        .memberOfGroup(offer.getGroupId())
                                        .count()
                                > 0;
    }

    private void timersHaveTheirStep(
            List<ProcessInstance> instances, List<String> standing, String caseNo, List<Task> open) {
        Map<String, Integer> timers = new HashMap<>();
        for (ProcessInstance instance : instances) {
            for (Job job : management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .list()) {
                String activity = management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId();
                timers.merge(activity, 1, Integer::sum);
                assertThat(job.getDuedate()).as(activity).isAfter(Date.from(time.now()));
                assertThat(job.getRetries()).as(activity).isPositive();
            }
        }
        long late = breaches.ofCase(caseNo).stream()
                .filter(breach -> breach.clock() == ClockKind.STEP && breach.cleared() == null)
                .count();
        assertThat(timers.getOrDefault("overdue", 0) + timers.getOrDefault("signingOverdue", 0) + late)
                .as("a timer or a breach for each task")
                .isEqualTo(open.size());
        assertThat(timers.getOrDefault("termOver", 0)).isEqualTo(count(standing, "papersOwed"));
        assertThat(timers.getOrDefault("noticeOver", 0)).isEqualTo(count(standing, "noticeOver"));
        assertThat(timers.getOrDefault("noDwellingInTime", 0)).isEqualTo(count(standing, "awaitDwelling"));
        assertThat(timers.keySet())
                .isSubsetOf(
                        "overdue",
                        "termOver",
                        "noticeOver",
                        "deadlineNear",
                        "deadlineOver",
                        "signingOverdue",
                        "noDwellingInTime");
    }

    private static int count(List<String> standing, String activity) {
        return (int) standing.stream().filter(activity::equals).count();
    }

    private void incidentsAreBreaches(List<ProcessInstance> instances, String caseNo) {
        List<Incident> own = instances.stream()
                .flatMap(instance -> runtime.createIncidentQuery().processInstanceId(instance.getId()).list().stream())
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .toList();
        assertThat(own).extracting(Incident::getIncidentType).isSubsetOf("slaBreach", "slaWarning");
        List<Breach> late = breaches.ofCase(caseNo).stream()
                .filter(breach -> breach.cleared() == null)
                .toList();
        assertThat(own.stream().filter(incident -> incident.getIncidentType().equals("slaBreach")))
                .as("an incident for each breach")
                .hasSameSizeAs(late);
    }

    private int days(String step) {
        return switch (step) {
            case "reexamination" -> policy.reexamination().workingDays().value();
            case "provide" -> policy.provision().signWorkingDays().value();
            default -> policy.review().workingDays().value();
        };
    }

    private void clocksAgree(String caseNo, List<Task> open, boolean closed) {
        Recount recount = new Recount(journal.of(caseNo), calendar::isWorkday);
        for (Task task : open) {
            HistoricActivityInstance entered =
                    history
                            .createHistoricActivityInstanceQuery()
                            .activityType("callActivity")
                            .unfinished()
                            .list()
                            .stream()
                            .filter(call -> task.getProcessInstanceId().equals(call.getCalledProcessInstanceId()))
                            .findFirst()
                            .orElseThrow();
            LocalDate due = LocalDate.ofInstant(task.getDueDate().toInstant(), BEIJING);
            assertThat(recount.step(
                            entered.getActivityId(), entered.getStartTime().toInstant(), days(entered.getActivityId())))
                    .as("last day of " + task.getName())
                    .isEqualTo(due);
        }
        if (!closed) {
            CaseFacts facts = cases.byNo(caseNo);
            Map<String, LocalDate> owed = new HashMap<>();
            supplements.of(caseNo).stream()
                    .filter(list -> list.state() == SupplementState.OPEN)
                    .forEach(list -> owed.put(list.step(), list.dueOn().plusDays(1)));
            assertThat(recount.theCase(
                            facts.acceptedOn(), policy.decision().months().value(), owed))
                    .as("last day of the case")
                    .isEqualTo(facts.dueOn());
        }
    }
}
