package org.guangsha.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.application.ApplicationRequest;
import org.guangsha.application.CaseRegister;
import org.guangsha.application.IntakeService;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.demo.ReviewForm;
import org.guangsha.eligibility.Finding;
import org.guangsha.eligibility.Findings;

/** Carries a batch of applications through the whole procedure, stage by stage, each task in its reviewer's name. */
final class CaseDrive {

    private static final String AGREEMENT = "signAgreement";
    private static final int PAGE = 50;

    private final IntakeService intake;
    private final CaseRegister cases;
    private final Findings findings;
    private final Areas areas;
    private final TaskService tasks;
    private final Clock clock;
    private final Reviewers reviewers;
    private final Timers timers;
    private final Crew crew;
    private final LongAdder done = new LongAdder();

    CaseDrive(Product product, Reviewers reviewers, Crew crew) {
        this.intake = product.bean(IntakeService.class);
        this.cases = product.bean(CaseRegister.class);
        this.findings = product.bean(Findings.class);
        this.areas = product.bean(Areas.class);
        this.tasks = product.bean(TaskService.class);
        this.clock = product.bean(Clock.class);
        this.reviewers = reviewers;
        this.timers = new Timers(product);
        this.crew = crew;
    }

    /** @return the time all stages took together, timers included */
    Duration carry(List<ApplicationRequest> applications) {
        applications.forEach(this::employ);
        String[] caseNos = new String[applications.size()];
        Duration time = receive(applications, caseNos);
        for (Level level : List.of(Level.COMMUNITY, Level.STREET, Level.HOUSING)) {
            time = time.plus(review(level, applications));
            if (level == Level.HOUSING) {
                time = time.plus(review(Level.CIVIL_AFFAIRS, applications));
            }
            time = time.plus(timers.endNotices());
        }
        // the decisions, then the agreements with the households granted
        time = time.plus(review(Level.HOUSING, applications)).plus(review(Level.HOUSING, applications));
        requireClosed(caseNos);
        return time;
    }

    /** How many tasks the reviewers have done so far. */
    long tasksDone() {
        return done.sum();
    }

    /** How long a community worker waits for what a form shows; the cases stay where they are. */
    Samples openForms(List<ApplicationRequest> applications) {
        applications.forEach(this::employ);
        receive(applications, new String[applications.size()]);
        Samples samples = new Samples();
        for (String office : offices(Level.COMMUNITY, applications)) {
            var reviewer = reviewers.of(office);
            reviewers.as(reviewer, () -> {
                page(office).forEach(task -> samples.time(() -> tasks.getVariablesTyped(task.getId(), false)));
                return null;
            });
        }
        return samples;
    }

    private Duration receive(List<ApplicationRequest> applications, String[] caseNos) {
        return crew.work(
                caseNos.length,
                i -> caseNos[i] =
                        intake.receive(applications.get(i), "window").receipt().caseNo());
    }

    private void employ(ApplicationRequest application) {
        for (Level level : Level.values()) {
            reviewers.of(areas.office(level, application.household().communityCode()));
        }
    }

    private List<String> offices(Level level, List<ApplicationRequest> applications) {
        return applications.stream()
                .map(application -> areas.office(level, application.household().communityCode()))
                .distinct()
                .toList();
    }

    /** Every pair of hands takes the next task of the level, whichever office it lies in: an office has several reviewers. */
    private Duration review(Level level, List<ApplicationRequest> applications) {
        List<String> offices = offices(level, applications);
        Duration time = Duration.ZERO;
        while (!offices.isEmpty()) {
            List<String> open = offices;
            Map<String, List<Task>> pages = new ConcurrentHashMap<>();
            time = time.plus(crew.work(open.size(), i -> pages.put(open.get(i), look(open.get(i)))));
            List<Work> work = pages.entrySet().stream()
                    .flatMap(page -> page.getValue().stream().map(task -> new Work(page.getKey(), task)))
                    .toList();
            time = time.plus(crew.work(work.size(), i -> workOff(work.get(i))));
            offices = open.stream()
                    .filter(office -> pages.get(office).size() == PAGE)
                    .toList();
        }
        return time;
    }

    /** A task as it stands in the list of an office. */
    private record Work(String office, Task task) {}

    private List<Task> look(String office) {
        return reviewers.as(reviewers.of(office), () -> page(office));
    }

    private void workOff(Work work) {
        var reviewer = reviewers.of(work.office());
        reviewers.as(reviewer, () -> {
            tasks.claim(work.task().getId(), reviewer.username());
            tasks.complete(work.task().getId(), form(work.task()));
            done.increment();
            return null;
        });
    }

    private List<Task> page(String office) {
        return tasks.createTaskQuery()
                .active()
                .taskCandidateGroup(office)
                .orderByDueDate()
                .asc()
                .listPage(0, PAGE);
    }

    private Map<String, Object> form(Task task) {
        LocalDate today = LocalDate.now(clock);
        if (AGREEMENT.equals(task.getTaskDefinitionKey())) {
            return ReviewForm.signed(today);
        }
        String caseNo = task.getName().substring(task.getName().lastIndexOf(' ') + 1);
        boolean mayPass = !task.getName().startsWith("作出决定")
                || findings.latest(caseNo).filter(Finding::eligible).isPresent();
        return mayPass ? ReviewForm.pass(today) : ReviewForm.refuse(today, "INCOME_ABOVE_LINE");
    }

    private void requireClosed(String[] caseNos) {
        for (String caseNo : caseNos) {
            if (cases.outcome(caseNo).isEmpty()) {
                throw new IllegalStateException("case " + caseNo + " did not come to its end");
            }
        }
    }
}
