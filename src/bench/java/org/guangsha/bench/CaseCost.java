package org.guangsha.bench;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.guangsha.application.ApplicationRequest;
import org.guangsha.area.Areas;
import org.guangsha.demo.DemoHouseholds;
import org.guangsha.policy.Policy;

/** What a whole case costs beside as many empty steps of the bare engine, in turns so that drift hits both alike. */
final class CaseCost {

    private static final double BAR = 3;
    private static final int SLICE = 100;
    /** Steps of the bare engine timed beside a case; about the tasks of one. */
    private static final int STEPS_OF_A_CASE = 6;

    /** Slices after which the compiler has seen all of the program; of both sides alike. */
    private static final int WARM_UP_SLICES = 8;

    private static final long WARM_UP_SEED = 1;
    private static final long SEED = 2;
    private static final long FORMS_SEED = 3;
    private static final Date ACCEPTANCE = Date.from(LocalDateTime.of(2026, 3, 2, 9, 0)
            .atZone(ZoneId.of("Asia/Shanghai"))
            .toInstant());

    private final Product product;
    private final BareEngine bare;
    private final Crew crew;
    private final CaseDrive drive;
    private final DemoHouseholds households;

    CaseCost(Product product, BareEngine bare, Reviewers reviewers, Crew crew) {
        this.product = product;
        this.bare = bare;
        this.crew = crew;
        this.drive = new CaseDrive(product, reviewers, crew);
        this.households =
                new DemoHouseholds(product.bean(Areas.class), product.bean(Policy.class), product.bean(Clock.class));
    }

    void measure(int cases, Report report) throws SQLException {
        ClockUtil.setCurrentTime(ACCEPTANCE);
        List<ApplicationRequest> first = households.make(Math.min(cases, WARM_UP_SLICES * SLICE), WARM_UP_SEED);
        List<ApplicationRequest> measured = households.make(cases, SEED);
        carry(first, "warming up");
        product.analyze();
        bare.analyze();
        long before = drive.tasksDone();
        Turn sum = carry(measured, "cases");
        long tasks = drive.tasksDone() - before;
        ClockUtil.setCurrentTime(ACCEPTANCE);
        Samples forms = drive.openForms(households.make(SLICE, FORMS_SEED));
        ClockUtil.reset();
        int steps = cases * STEPS_OF_A_CASE;
        report.note(
                "%,d whole cases of %,d tasks by %d reviewers".formatted(cases, tasks, crew.hands()),
                "%.1f cases/s".formatted(cases / seconds(sum.cases)));
        report.note("bare engine, empty user tasks", "%.1f tasks/s".formatted(steps / seconds(sum.bare)));
        report.atMost(
                "a whole case ÷ as many bare tasks",
                seconds(sum.cases) / tasks / (seconds(sum.bare) / steps),
                BAR,
                " ×");
        report.note("what a form shows, read from the file", forms.toString());
    }

    private record Turn(Duration cases, Duration bare) {
        Turn plus(Turn more) {
            return new Turn(cases.plus(more.cases), bare.plus(more.bare));
        }
    }

    private Turn carry(List<ApplicationRequest> applications, String what) {
        Turn sum = new Turn(Duration.ZERO, Duration.ZERO);
        try (Progress progress = Progress.of(what, applications.size())) {
            for (int from = 0; from < applications.size(); from += SLICE) {
                int to = Math.min(applications.size(), from + SLICE);
                sum = sum.plus(turn(applications.subList(from, to), from / SLICE % 2 == 0));
                progress.done(to - from);
            }
        }
        return sum;
    }

    private Turn turn(List<ApplicationRequest> applications, boolean bareFirst) {
        Duration before = bareFirst ? bareSteps(applications.size()) : Duration.ZERO;
        ClockUtil.setCurrentTime(ACCEPTANCE);
        Duration cases = drive.carry(applications);
        return new Turn(cases, bareFirst ? before : bareSteps(applications.size()));
    }

    private Duration bareSteps(int cases) {
        return crew.work(cases * STEPS_OF_A_CASE, i -> bare.step());
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
