package org.guangsha.walks;

import static org.guangsha.walks.Offices.pick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.appeal.AppealDesk;
import org.guangsha.application.CaseChanges;
import org.guangsha.application.CaseEndings;
import org.guangsha.application.CaseRegister;
import org.guangsha.application.CaseSupplements;
import org.guangsha.casework.Consultations;
import org.guangsha.casework.HandOver;
import org.guangsha.casework.Recusals;
import org.guangsha.casework.TakeBack;
import org.guangsha.casework.Urging;
import org.guangsha.demo.OfficeWork;
import org.guangsha.demo.ReviewForm;
import org.guangsha.household.ChangeKind;
import org.guangsha.household.HouseholdChange;
import org.guangsha.household.HouseholdDraft;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.MemberFacts;
import org.guangsha.household.Relation;
import org.guangsha.notice.ObjectionService;
import org.guangsha.notice.PublishedNotices;
import org.guangsha.staff.AsMember;
import org.guangsha.supplement.SupplementFacts;
import org.guangsha.supplement.Supplements;
import org.guangsha.testing.Families;
import org.guangsha.testing.TimeMachine;
import org.springframework.stereotype.Component;

/** Everything somebody may do to a case, done with dice; what is not allowed at the moment is tried all the same. */
@Component
class Acts {

    /** One kind of act; throws where it is refused. */
    interface Act {
        void on(String caseNo, RandomGenerator random);
    }

    private static final List<String> STEPS =
            List.of("communityReview", "streetReview", "housingReview", "decision", "nowhere");
    private static final List<String> REASONS =
            List.of("NOT_VERIFIABLE", "INCOME_ABOVE_LINE", "FALSE_STATEMENT", "AREA_ABOVE_LINE", "NO_SUCH_REASON");

    private final TaskService tasks;
    private final HistoryService history;
    private final OfficeWork work;
    private final AsMember as;
    private final Offices offices;
    private final TimeMachine time;
    private final CaseRegister cases;
    private final CaseSupplements papers;
    private final Supplements supplements;
    private final CaseChanges changes;
    private final CaseEndings endings;
    private final HouseholdService households;
    private final AppealDesk appeals;
    private final ObjectionService objections;
    private final PublishedNotices notices;
    private final HandOver handOver;
    private final Consultations consultations;
    private final Urging urging;
    private final Recusals recusals;
    private final TakeBack takeBack;

    /** The acts by name, the likelier ones several times. */
    final Map<String, Act> all = new HashMap<>();

    final List<String> dice = new ArrayList<>();

    Acts(
            TaskService tasks,
            HistoryService history,
            OfficeWork work,
            AsMember as,
            Offices offices,
            TimeMachine time,
            CaseRegister cases,
            CaseSupplements papers,
            Supplements supplements,
            CaseChanges changes,
            CaseEndings endings,
            HouseholdService households,
            AppealDesk appeals,
            ObjectionService objections,
            PublishedNotices notices,
            HandOver handOver,
            Consultations consultations,
            Urging urging,
            Recusals recusals,
            TakeBack takeBack) {
        this.tasks = tasks;
        this.history = history;
        this.work = work;
        this.as = as;
        this.offices = offices;
        this.time = time;
        this.cases = cases;
        this.papers = papers;
        this.supplements = supplements;
        this.changes = changes;
        this.endings = endings;
        this.households = households;
        this.appeals = appeals;
        this.objections = objections;
        this.notices = notices;
        this.handOver = handOver;
        this.consultations = consultations;
        this.urging = urging;
        this.recusals = recusals;
        this.takeBack = takeBack;
        add("complete", 40, this::complete);
        add("wait", 25, this::pass);
        add("supply", 8, this::supply);
        add("appeal", 8, (caseNo, random) -> appeals.lodge(caseNo, "认定有误"));
        add("object", 5, this::object);
        add("change", 4, this::change);
        add("hand over", 3, this::handOver);
        add("ask", 3, this::ask);
        add("answer", 3, this::answer);
        add("urge", 2, this::urge);
        add("step back", 2, this::stepBack);
        add("take back", 6, this::takeBack);
        add("withdraw", 1, (caseNo, random) -> endings.withdraw(caseNo, "不再申请"));
        add("withdraw appeal", 1, (caseNo, random) -> appeals.withdraw(caseNo));
    }

    private void add(String name, int faces, Act act) {
        all.put(name, act);
        for (int i = 0; i < faces; i++) {
            dice.add(name);
        }
    }

    /** What is due at this moment happens, as the job executor would have it. */
    void letDueTimersFire() {
        work.travelTo(time.now());
    }

    private void complete(String caseNo, RandomGenerator random) {
        Task task = task(caseNo, random);
        String person = task.getAssignee() != null && random.nextInt(10) > 0
                ? task.getAssignee()
                : offices.somebody(task.getTenantId(), random);
        as.run(person, () -> {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), person);
            }
            tasks.complete(task.getId(), task.getName().startsWith("签订协议") ? agreement(random) : form(random));
        });
    }

    private Map<String, Object> agreement(RandomGenerator random) {
        return random.nextInt(5) == 0 ? ReviewForm.declined(time.today()) : ReviewForm.signed(time.today());
    }

    private Map<String, Object> form(RandomGenerator random) {
        LocalDate today = time.today();
        int luck = random.nextInt(20);
        if (luck < 12) {
            return ReviewForm.pass(today);
        }
        if (luck < 14) {
            return ReviewForm.refuse(today, pick(REASONS, random));
        }
        if (luck < 16) {
            return ReviewForm.giveBack(today, pick(STEPS, random));
        }
        return luck < 19 ? ReviewForm.askFor("结婚证", "社保缴费明细") : Map.of();
    }

    private void pass(String caseNo, RandomGenerator random) {
        long minutes = random.nextInt(4) == 0 ? random.nextInt(20 * 24 * 60) : random.nextInt(3 * 24 * 60);
        work.travelTo(time.now().plusSeconds(60 * minutes));
    }

    private void supply(String caseNo, RandomGenerator random) {
        List<SupplementFacts> lists = supplements.of(caseNo);
        if (lists.isEmpty()) {
            throw new Nothing();
        }
        papers.supply(
                caseNo, pick(lists, random).id(), random.nextBoolean() ? List.of(0, 1) : List.of(random.nextInt(3)));
    }

    private void object(String caseNo, RandomGenerator random) {
        notices.current(time.today()).stream()
                .filter(notice -> notice.caseNo().equals(caseNo))
                .findAny()
                .ifPresent(notice -> objections.object(notice.id(), "另有住房 " + random.nextInt()));
    }

    private void change(String caseNo, RandomGenerator random) {
        List<MemberFacts> members =
                households.read(cases.byNo(caseNo).householdId()).members();
        if (random.nextBoolean()) {
            var child = new HouseholdDraft.Member(
                    "陈小", Families.idNumber("20240301", random.nextInt(999)), Relation.CHILD, Set.of(), List.of());
            changes.change(caseNo, new HouseholdChange(ChangeKind.JOINED, null, null, child, time.today()));
        } else {
            ChangeKind how = pick(List.of(ChangeKind.DEATH, ChangeKind.DIVORCE, ChangeKind.LEFT), random);
            Long successor =
                    random.nextInt(3) == 0 ? null : pick(members, random).id();
            changes.change(
                    caseNo, new HouseholdChange(how, pick(members, random).id(), successor, null, time.today()));
        }
    }

    private void handOver(String caseNo, RandomGenerator random) {
        Task task = task(caseNo, random);
        as.run(
                who(task, random),
                () -> handOver.handOver(task.getId(), offices.somebody(task.getTenantId(), random), "忙"));
    }

    private void ask(String caseNo, RandomGenerator random) {
        Task task = task(caseNo, random);
        as.run(
                who(task, random),
                () -> consultations.ask(task.getId(), offices.somebody(task.getTenantId(), random), "请核实"));
    }

    private void answer(String caseNo, RandomGenerator random) {
        Task task = task(caseNo, random);
        as.run(who(task, random), () -> consultations.answer(task.getId(), "属实"));
    }

    private void urge(String caseNo, RandomGenerator random) {
        Task task = task(caseNo, random);
        as.run(who(task, random), () -> urging.urge(task.getId(), "请尽快办理"));
    }

    private void stepBack(String caseNo, RandomGenerator random) {
        Task task = task(caseNo, random);
        as.run(who(task, random), () -> recusals.stepBack(task.getId(), "与申请人有亲属关系"));
    }

    private void takeBack(String caseNo, RandomGenerator random) {
        history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .finished()
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .filter(done -> done.getAssignee() != null)
                .forEach(done -> as.run(done.getAssignee(), () -> takeBack.takeBack(done.getId(), "填写有误")));
    }

    private String who(Task task, RandomGenerator random) {
        return task.getAssignee() != null && random.nextInt(5) > 0
                ? task.getAssignee()
                : offices.somebody(task.getTenantId(), random);
    }

    /** @throws Nothing where there is none */
    private Task task(String caseNo, RandomGenerator random) {
        List<Task> open = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNo)
                .orderByTaskName()
                .asc()
                .list();
        if (open.isEmpty()) {
            throw new Nothing();
        }
        return pick(open, random);
    }

    /** There was nothing to do this to. */
    static class Nothing extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
