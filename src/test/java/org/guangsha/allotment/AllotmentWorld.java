package org.guangsha.allotment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.KnownPerson;
import org.guangsha.policy.Programme;
import org.guangsha.staff.AsMember;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.stock.Lists;
import org.guangsha.stock.Project;
import org.guangsha.stock.Projects;
import org.guangsha.stock.StockImport;
import org.guangsha.stock.rules.Column;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Families;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.guangsha.waitinglist.LeaveReason;
import org.guangsha.waitinglist.Listed;
import org.guangsha.waitinglist.WaitingFacts;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Component;

/** Households on a list, free dwellings, and an official who allots them; for tests. */
@Component
public class AllotmentWorld {

    public static final String AREA = "130403";
    public static final String HOUSING = "housing-130403";
    private static final AtomicInteger PROJECTS = new AtomicInteger();

    private final List<String> joined = new ArrayList<>();
    private final CaseWalk walk;
    private final CaseRegister cases;
    private final HouseholdService households;
    private final EntitlementService entitlements;
    private final WaitingList list;
    private final Projects projects;
    private final StockImport imports;
    private final Allotments allotments;
    private final TimeMachine time;
    private final Staff staff;
    private final AsMember as;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    AllotmentWorld(
            CaseWalk walk,
            CaseRegister cases,
            HouseholdService households,
            EntitlementService entitlements,
            WaitingList list,
            Projects projects,
            StockImport imports,
            Allotments allotments,
            TimeMachine time,
            Staff staff,
            AsMember as,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management) {
        this.walk = walk;
        this.cases = cases;
        this.households = households;
        this.entitlements = entitlements;
        this.list = list;
        this.projects = projects;
        this.imports = imports;
        this.allotments = allotments;
        this.time = time;
        this.staff = staff;
        this.as = as;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    /** A couple with a case, entitled, last on its list. */
    public String waits(Programme programme) {
        String caseNo = walk.accept(Families.couple().applyingFor(programme));
        enlist(caseNo);
        return caseNo;
    }

    /** So many couples in the order of the list. */
    public List<String> wait(int couples) {
        return IntStream.range(0, couples)
                .mapToObj(i -> waits(Programme.LOW_RENT))
                .toList();
    }

    /** Grants what the case applies for and puts it on the list, without the way there. */
    public void enlist(String caseNo) {
        CaseFacts of = cases.byNo(caseNo);
        Set<String> people = households.people(of.householdId()).stream()
                .map(KnownPerson::idHash)
                .collect(Collectors.toSet());
        entitlements.grant(caseNo, of.householdId(), of.programme(), people, time.today());
        list.join(
                caseNo,
                of.householdId(),
                of.programme(),
                AREA,
                of.acceptedOn(),
                new WaitingFacts(IncomeLevel.LOW, 90_000, new BigDecimal("9.00"), 2, Set.of()));
        joined.add(caseNo);
    }

    /** Free dwellings in a project of their own. */
    public List<String> homes(int count, Map<Column, String> otherwise) {
        String project = "AL%d".formatted(PROJECTS.incrementAndGet());
        projects.register(new Project(project, "春厂家园", "人民路 1 号", AREA));
        imports.take(
                "房源.csv",
                Lists.csv(IntStream.rangeClosed(1, count).mapToObj(number -> Lists.row(project, number, otherwise))),
                List.of(AREA));
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "%s-%05d".formatted(project, number))
                .toList();
    }

    public List<String> homes(int count) {
        return homes(count, Map.of());
    }

    /** A batch whose announcement hangs out. */
    public String begin(Programme programme, List<String> homes) {
        String batch = allotments.begin(programme, AREA, homes, staff.in(HOUSING));
        work();
        return batch;
    }

    /** A low-rent batch whose first offers are made. */
    public String offered(List<String> homes) {
        String batch = begin(Programme.LOW_RENT, homes);
        days(8);
        return batch;
    }

    /** Goes on so many days, to the morning; whatever falls due on the way happens. */
    public void days(int days) {
        for (int day = 0; day < days; day++) {
            time.travelTo(time.today().plusDays(1) + "T09:00");
            work();
        }
    }

    /** Does every asynchronous step of the two processes that waits. */
    public void work() {
        for (List<Job> next = waiting(); !next.isEmpty(); next = waiting()) {
            management.executeJob(next.get(0).getId());
        }
    }

    /** Asynchronous steps of the two processes that wait. */
    public List<Job> waiting() {
        List<Job> all = new ArrayList<>();
        for (String key : List.of(AllotmentProcess.KEY, AllotmentProcess.CONTRACT)) {
            all.addAll(management
                    .createJobQuery()
                    .processDefinitionKey(key)
                    .messages()
                    .executable()
                    .list());
        }
        return all;
    }

    /** The open task of a batch, or of a household's contract. */
    public Task task(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .filter(task -> task.getProcessDefinitionId().startsWith(AllotmentProcess.KEY))
                .findFirst()
                .orElse(null);
    }

    public void complete(String number, Map<String, Object> form) {
        String person = staff.in(HOUSING);
        String id = task(number).getId();
        as.run(person, () -> {
            if (!person.equals(tasks.createTaskQuery().taskId(id).singleResult().getAssignee())) {
                tasks.claim(id, person);
            }
            tasks.complete(id, form);
        });
        work();
    }

    public void confirm(String batch) {
        complete(batch, Map.of("outcome", "CONFIRMED"));
    }

    public void sign(String caseNo) {
        complete(caseNo, Map.of("outcome", "SIGNED", "signedOn", time.today().toString()));
    }

    public void handOver(String caseNo) {
        complete(caseNo, handOver());
    }

    public Map<String, Object> handOver() {
        Map<String, Object> form = new HashMap<>();
        form.put("outcome", "HANDED_OVER");
        form.put("handedOn", time.today().toString());
        form.put("water", "12");
        form.put("electricity", "345.6");
        form.put("words", "钥匙 3 把");
        return form;
    }

    public boolean runs(String number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .anyMatch(one -> one.getProcessDefinitionId().startsWith(AllotmentProcess.KEY));
    }

    /** Takes off the area's lists whoever another test has left there. */
    public void clear() {
        for (Programme programme : Programme.values()) {
            list.leaveAll(
                    list.next(programme, AREA, 10_000).stream()
                            .map(Listed::caseNo)
                            .toList(),
                    LeaveReason.WITHDRAWN,
                    time.today());
        }
    }

    /** Leaves no case open, nobody on a list and nobody entitled. */
    public void end() {
        list.leaveAll(joined, LeaveReason.WITHDRAWN, time.today());
        joined.forEach(caseNo -> entitlements.end(caseNo, time.today()));
        joined.clear();
        walk.closeAll();
    }
}
