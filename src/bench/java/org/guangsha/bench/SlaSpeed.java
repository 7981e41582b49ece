package org.guangsha.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.guangsha.application.CaseDeadlines;
import org.guangsha.area.Areas;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.sla.BreachWeeks;
import org.guangsha.sla.DueTasks;
import org.guangsha.sla.OpenBreaches;
import org.guangsha.sla.StepBreaches;
import org.guangsha.sla.StepTimes;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How fast managers' figures are counted over {@value #CASES} open cases and {@value #BREACHES} breaches (R30): each query of the
 * dashboard for the whole city and for a district, with our indexes and without, in turns.
 */
final class SlaSpeed {

    static final int CASES = 100_000;

    private static final int BREACHES = 20_000;
    private static final int ROUNDS = 6;
    private static final int TIMES = 15;
    private static final int WARM_UP = 5;
    private static final double BAR = 100;
    private static final int WEEKS = 12;

    private static final Map<String, String> INDEXES = Map.of(
            "idx_sla_breach_cleared", "sla_breach (office, cleared, due, clock)",
            "idx_sla_breach_breached", "sla_breach (office, breached)",
            "idx_housing_case_due", "housing_case (due_on, community_code, outcome, case_no)",
            "gs_idx_task_tenant_due", "act_ru_task (tenant_id_, due_date_)");

    private final Product product;
    private final JdbcTemplate sql;
    private final Areas areas;
    private final LocalDate today;
    private final LocalDate three;

    SlaSpeed(Product product) {
        this.product = product;
        sql = product.bean(JdbcTemplate.class);
        areas = product.bean(Areas.class);
        today = LocalDate.now(product.bean(Clock.class));
        three = product.bean(WorkCalendar.class).dueAfterWorkingDays(today, 3).due();
    }

    void measure(int cases, Report report) {
        Progress.during("%d open cases".formatted(cases), () -> {
            new OpenCity(product).fill(cases, BREACHES);
            return null;
        });
        // as autovacuum would within the minute
        sql.execute("vacuum analyze");
        report.note("open cases, breaches", "%,d, %,d".formatted(cases, BREACHES));
        Map<String, Supplier<?>> counts = new LinkedHashMap<>();
        counts.putAll(questions("city", areas.offices(areas.city().code())));
        counts.putAll(questions("district", areas.offices("130403")));
        Map<String, Samples> with = samples(counts);
        Map<String, Samples> without = samples(counts);
        try (Progress progress = Progress.of("counts", ROUNDS)) {
            for (int round = 0; round < ROUNDS; round++) {
                ask(counts, with);
                INDEXES.keySet().forEach(index -> sql.execute("drop index " + index));
                ask(counts, without);
                INDEXES.forEach((index, on) -> sql.execute("create index " + index + " on " + on));
                progress.done(1);
            }
        }
        counts.keySet().forEach(count -> {
            report.note("SLA " + count, with.get(count).toString());
            report.note("  without our indexes", without.get(count).toString());
            report.atMost("  p95", with.get(count).p95(), BAR, " ms");
        });
        steps(report);
    }

    private Map<String, Supplier<?>> questions(String whose, List<String> offices) {
        List<LocalDate> mondays =
                IntStream.rangeClosed(1 - WEEKS, 0).mapToObj(today::plusWeeks).toList();
        Map<String, Supplier<?>> all = new LinkedHashMap<>();
        all.put(
                whose + ", open breaches",
                () -> product.bean(OpenBreaches.class).counts(offices));
        all.put(whose + ", tasks soon due", () -> product.bean(DueTasks.class).counts(offices, today, three));
        all.put(
                whose + ", cases soon due",
                () -> product.bean(CaseDeadlines.class).counts(offices, today, three));
        all.put(
                whose + ", breaches opened",
                () -> product.bean(BreachWeeks.class).opened(offices, mondays));
        all.put(
                whose + ", breaches cleared",
                () -> product.bean(BreachWeeks.class).cleared(offices, mondays));
        return all;
    }

    /** What a definition's tab reads: no counts, so no bar. */
    private void steps(Report report) {
        List<String> offices = areas.offices(areas.city().code());
        LocalDate since = today.minusWeeks(WEEKS);
        Map<String, Supplier<?>> reads = new LinkedHashMap<>();
        reads.put(
                "times of application's steps",
                () -> product.bean(StepTimes.class).of("application", offices, since));
        reads.put(
                "times of department-review by caller",
                () -> product.bean(StepTimes.class).byCaller("department-review", offices, since));
        reads.put(
                "breaches of department-review by step",
                () -> product.bean(StepBreaches.class).of("department-review", offices, since));
        Map<String, Samples> taken = samples(reads);
        ask(reads, taken);
        taken.forEach((what, samples) -> report.note("SLA city, " + what, samples.toString()));
    }

    private static Map<String, Samples> samples(Map<String, Supplier<?>> questions) {
        Map<String, Samples> samples = new LinkedHashMap<>();
        questions.keySet().forEach(question -> samples.put(question, new Samples()));
        return samples;
    }

    private static void ask(Map<String, Supplier<?>> questions, Map<String, Samples> samples) {
        List<String> order = new ArrayList<>(questions.keySet());
        Random random = new Random(1);
        for (int i = -WARM_UP; i < TIMES; i++) {
            Collections.shuffle(order, random);
            for (String question : order) {
                (i < 0 ? new Samples() : samples.get(question)).time(questions.get(question));
            }
        }
    }
}
