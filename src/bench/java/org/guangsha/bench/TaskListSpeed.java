package org.guangsha.bench;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.demo.ReviewForm;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;

/**
 * How fast people find their work among all the city's: each query once as the person, fenced to the own offices and
 * with authorizations, and once the very same as the engine answers it to nobody in particular, in turns.
 */
final class TaskListSpeed {

    private static final int WARM_UP = 50;
    private static final int TIMES = 400;
    private static final int TIMES_FOR_INFORMATION = 100;
    private static final int PAGE = 50;
    private static final double BAR = 1;

    private final TaskService tasks;
    private final Areas areas;
    private final Reviewers reviewers;
    private final Random random = new Random(1);

    TaskListSpeed(Product product, Reviewers reviewers) {
        this.tasks = product.bean(TaskService.class);
        this.areas = product.bean(Areas.class);
        this.reviewers = reviewers;
    }

    void measure(int openTasks, Report report) {
        List<StaffMember> streets = members(AreaKind.STREET, Role.STREET);
        report.note("open tasks", "%,d at %,d offices".formatted(openTasks, offices()));
        compare("street reviewer", streets, true, report);
        compare("district manager", members(AreaKind.DISTRICT, Role.MANAGER), false, report);
        compare("city manager", members(AreaKind.CITY, Role.MANAGER), false, report);
        report.note("street reviewer, claim and complete", complete(streets).toString());
    }

    private int offices() {
        return areas.offices(areas.city().code()).size();
    }

    private List<StaffMember> members(AreaKind kind, Role role) {
        return areas.under(areas.city().code()).stream()
                .filter(area -> area.kind() == kind)
                .map(Area::code)
                .map(code -> reviewers.of(role.group(code)))
                .toList();
    }

    private void compare(String who, List<StaffMember> members, boolean barred, Report report) {
        Pair pages = new Pair(new Samples(), new Samples());
        Pair counts = new Pair(new Samples(), new Samples());
        int times = barred ? TIMES : TIMES_FOR_INFORMATION;
        try (Progress progress = Progress.of(who, times)) {
            for (int i = -WARM_UP; i < times; i++) {
                StaffMember member = members.get(random.nextInt(members.size()));
                boolean counted = i >= 0;
                ask(member, () -> query(member, barred).listPage(0, PAGE), counted ? pages : Pair.discard());
                ask(member, () -> query(member, barred).count(), counted ? counts : Pair.discard());
                progress.done(counted ? 1 : 0);
            }
        }
        line(who + ", page of " + PAGE, pages, barred, report);
        line(who + ", count", counts, barred, report);
    }

    /** Same answers from two doors: as the person, and as the engine to nobody. */
    private record Pair(Samples fenced, Samples open) {
        static Pair discard() {
            return new Pair(new Samples(), new Samples());
        }
    }

    private <T> void ask(StaffMember member, Supplier<T> question, Pair samples) {
        List<Runnable> doors = List.of(
                () -> reviewers.as(member, () -> samples.fenced.time(question)), () -> samples.open.time(question));
        if (random.nextBoolean()) {
            doors = List.of(doors.get(1), doors.get(0));
        }
        doors.forEach(Runnable::run);
    }

    /** What the task list asks: a reviewer for what is offered to the own office, a manager for all of the area. */
    private TaskQuery query(StaffMember member, boolean reviewer) {
        TaskQuery open = tasks.createTaskQuery().active().orderByDueDate().asc();
        return reviewer ? open.taskCandidateGroupIn(Reviewers.groups(member)) : open;
    }

    private static void line(String what, Pair samples, boolean barred, Report report) {
        report.note(what, samples.fenced.toString());
        report.note("  the same without fence", samples.open.toString());
        double ratio = samples.fenced.p95() / samples.open.p95();
        if (barred) {
            report.atMost("  p95 ÷ p95 without fence", ratio, BAR, " ×");
        } else {
            report.note("  p95 ÷ p95 without fence", "%.2f ×".formatted(ratio));
        }
    }

    private Samples complete(List<StaffMember> members) {
        Samples samples = new Samples();
        LocalDate verifiedOn = LocalDate.parse(OpenTasks.RECEIVED_ON);
        for (StaffMember member : members) {
            List<Task> page = reviewers.as(member, () -> query(member, true).listPage(0, TIMES / members.size()));
            page.forEach(task -> reviewers.as(
                    member,
                    () -> samples.time(() -> {
                        tasks.claim(task.getId(), member.username());
                        tasks.complete(task.getId(), ReviewForm.pass(verifiedOn));
                        return Collections.emptyList();
                    })));
        }
        return samples;
    }
}
