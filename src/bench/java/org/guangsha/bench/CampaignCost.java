package org.guangsha.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.guangsha.requalification.Requalification;
import org.guangsha.requalification.RequalificationProcess;
import org.guangsha.requalification.Requalifications;
import org.guangsha.staff.StaffMember;
import org.guangsha.staff.Unfenced;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsDraft;
import org.guangsha.standards.StandardsRegister;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the yearly campaign costs: a part of the city one year, the whole of it the next, a tenth of the households changed; beside it
 * the same kind of households one instance at a time, and a bare batch insert of the rows it wrote (R17).
 */
final class CampaignCost {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final double KB_OF_MB = 1024;
    private static final double FIVE_MINUTES = 300;
    private static final double GIGABYTE = 1024;
    private static final double A_TENTH = 0.1;
    private static final int PAGE = 50;
    /** Begun by the calendar, which leaps here: a month's run of the whole city is not what a campaign costs. */
    private static final List<String> OTHERS = List.of(
            "subsidy-run",
            "rent-month",
            "waiting-list-month",
            "standards",
            "change-watch",
            "weekly-report",
            "manager-digest");

    private static final int LOOKS_A_COUNT = 20;
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String STREET = "street-130403005";

    private final Product product;
    private final CityRegister register;
    private final Reviewers reviewers;
    private final City city;
    private final JdbcTemplate sql;
    private final BareInserts bare;

    CampaignCost(Product product, CityRegister register) {
        this.product = product;
        this.register = register;
        this.reviewers = new Reviewers(product);
        this.city = new City(product);
        this.sql = new JdbcTemplate(product.bean(DataSource.class));
        this.bare = new BareInserts(product.bean(DataSource.class));
    }

    /**
     * @param whole a multiple of {@link City#ALIKE}
     * @param singly how many are requalified one by one, after the others
     */
    void measure(int part, int whole, int singly, Report report) throws SQLException, IOException {
        reviewers.of(STREET);
        OTHERS.forEach(product.bean(ManagementService.class)::suspendJobByProcessDefinitionKey);
        city.settle(0, part, LocalDate.of(2025, 6, 2));
        Run small = campaign(2026, part);
        told("part of the city", part, small, report);
        Progress.during("the year ends", () -> {
            endAll();
            return null;
        });
        city.settle(part, whole, LocalDate.of(2026, 6, 1));
        publish(2027);
        Run large = campaign(2027, whole);
        told("whole city", whole, large, report);
        report.atMost("  %,d households".formatted(whole), large.seconds(), FIVE_MINUTES, " s");
        report.atMost("  peak resident", large.residentMb(), GIGABYTE, " MB");
        report.atMost("  street reviewer's page meanwhile, p95", large.pages().p95(), 100, " ms");
        report.atMost(
                "  cost a household beside the part's", large.seconds() / whole / (small.seconds() / part), 1.2, " ×");
        rows(large, report);
        city.settle(whole, whole + singly, LocalDate.of(2027, 1, 15));
        double one = oneByOne(whole, singly);
        report.note("one instance at a time, %,d households".formatted(singly), "%.2f s".formatted(one));
        report.atMost(
                "  a household of the campaign beside that", large.seconds() / whole / (one / singly), A_TENTH, " ×");
        ClockUtil.reset();
    }

    private record Run(double seconds, double residentMb, Samples pages, Map<String, Long> rows) {}

    private static void told(String what, int households, Run run, Report report) {
        report.note(
                "campaign, %s, %,d households".formatted(what, households),
                "%.1f s, %,.0f/s".formatted(run.seconds(), households / run.seconds()));
        report.note("  peak resident", "%.0f MB".formatted(run.residentMb()));
        report.note("  street reviewer's page meanwhile", run.pages().toString());
    }

    private Run campaign(int year, int households) throws IOException {
        ClockUtil.setCurrentTime(at("%d-01-20T08:00".formatted(year)));
        System.gc();
        Path reset = Path.of("/proc/self/clear_refs");
        if (Files.isWritable(reset)) {
            Files.writeString(reset, "5");
        }
        Map<String, Long> before = bare.inserted();
        JobExecutor executor = product.bean(JobExecutor.class);
        long start = System.nanoTime();
        RuntimeService runtime = product.bean(RuntimeService.class);
        product.bean(Unfenced.class)
                .asProgram(() -> runtime.createMessageCorrelation("requalification-campaign-begun")
                        .withoutTenantId()
                        .setVariable("office", "housing-130400")
                        .correlateStartMessage());
        executor.start();
        await(() -> timers("awaitAnswers") > 0);
        executor.shutdown();
        long asked = System.nanoTime() - start;
        register.answer(year, households);
        Samples pages = new Samples();
        start = System.nanoTime();
        ManagementService jobs = product.bean(ManagementService.class);
        Job later = jobs.createJobQuery()
                .processDefinitionKey("requalification-campaign")
                .activityId("awaitAnswers")
                .singleResult();
        jobs.executeJob(later.getId());
        executor.start();
        StaffMember street = reviewers.of(STREET);
        try (Progress progress = Progress.of("campaign " + year, households)) {
            long done = 0;
            for (int look = 1; isChecking(year); look++) {
                reviewers.as(street, () -> pages.time(() -> page(street)));
                if (look % LOOKS_A_COUNT == 0) {
                    long now = checked(year);
                    progress.done((int) (now - done));
                    done = now;
                    require(jobs);
                }
                LockSupport.parkNanos(POLL_NANOS);
            }
        }
        long checked = System.nanoTime() - start;
        executor.shutdown();
        return new Run(
                BigDecimal.valueOf(asked + checked, 9).doubleValue(),
                resident(),
                pages,
                BareInserts.more(before, bare.inserted()));
    }

    private static void require(ManagementService jobs) {
        List<Job> failed = jobs.createJobQuery().noRetriesLeft().listPage(0, 1);
        if (!failed.isEmpty()) {
            throw new IllegalStateException(failed.get(0).getExceptionMessage());
        }
    }

    private List<?> page(StaffMember street) {
        return product.bean(TaskService.class)
                .createTaskQuery()
                .active()
                .taskCandidateGroupIn(Reviewers.groups(street))
                .orderByDueDate()
                .asc()
                .listPage(0, PAGE);
    }

    private long checked(int year) {
        return sql.queryForObject(
                "select count(*) from requalification where occasion = ? and state <> 'LISTED'",
                Long.class,
                "annual-" + year);
    }

    private boolean isChecking(int year) {
        return sql.queryForObject(
                        "select count(*) from requalification_campaign where in_year = ? and checked_at is not null",
                        Long.class,
                        year)
                == 0;
    }

    /** Nothing of the year before is left to fall due in the next. */
    private void endAll() {
        RuntimeService runtime = product.bean(RuntimeService.class);
        product.bean(Unfenced.class)
                .asProgram(() -> runtime.createProcessInstanceQuery()
                        .rootProcessInstances()
                        .list()
                        .forEach(open -> runtime.deleteProcessInstance(open.getId(), "bench", true, true)));
    }

    private long timers(String activity) {
        return product.bean(ManagementService.class)
                .createJobQuery()
                .processDefinitionKey("requalification-campaign")
                .activityId(activity)
                .timers()
                .count();
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) {
        while (!condition.holds()) {
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    /** Beside the same rows put where they can be found by all that the tables' indexes are for; and, without a bar, merely stored. */
    private void rows(Run run, Report report) throws SQLException {
        double found = 0;
        double stored = 0;
        long all = 0;
        for (Map.Entry<String, Long> table : run.rows().entrySet()) {
            found += bare.seconds(table.getKey(), table.getValue(), true);
            stored += bare.seconds(table.getKey(), table.getValue(), false);
            all += table.getValue();
        }
        report.note("  %,d rows inserted bare, with the tables' indexes".formatted(all), "%.1f s".formatted(found));
        report.atMost("  the campaign beside that", run.seconds() / found, 5, " ×");
        report.note("  the same with one index a table", "%.1f s, %.2f ×".formatted(stored, run.seconds() / stored));
    }

    /** Households no campaign has listed, with the answers the register would give of them. */
    private double oneByOne(int from, int count) {
        String occasion = "annual-2027-single";
        sql.update("""
                insert into city_check (occasion, source, source_name, kinds, from_month, until_month, asked_at, answered_at)
                select ?, source, source_name, kinds, from_month, until_month, asked_at, answered_at
                from city_check where occasion = 'annual-2027'""", occasion);
        sql.update("""
                insert into city_answer (check_id, id_hash, entry)
                select (select id from city_check where occasion = ?), fresh.id_hash, answer.entry
                from household_member fresh
                join household_member old on old.id = fresh.id - ?
                join city_answer answer on answer.id_hash = old.id_hash
                    and answer.check_id = (select id from city_check where occasion = 'annual-2027')
                where fresh.id >= ?""", occasion, 2L * from, 2L * (1_000_000L + from));
        sql.update("""
                insert into requalification (case_no, occasion, cause, in_year, community_code, seat, state, opened_on, due_on)
                select c.case_no, ?, 'ANNUAL', 2027, c.community_code, substr(c.community_code, 1, 6), 'LISTED',
                    date '2027-01-20', date '2027-02-28'
                from housing_case c where c.id >= ?""", occasion, 1_000_000L + from);
        RequalificationProcess process = product.bean(RequalificationProcess.class);
        Requalifications all = product.bean(Requalifications.class);
        List<Requalification> rows = IntStream.range(from, from + count)
                .mapToObj(i -> all.of(City.caseNo(i)).get(0))
                .toList();
        long start = System.nanoTime();
        rows.forEach(process::start);
        return BigDecimal.valueOf(System.nanoTime() - start, 9).doubleValue();
    }

    private void publish(int year) {
        Standards of = product.bean(StandardsRegister.class).inForceOn(LocalDate.of(2026, 6, 1));
        LocalDate day = LocalDate.of(year, 1, 10);
        product.bean(StandardsRegister.class)
                .publish(new StandardsDraft(
                        "handan-%d-1".formatted(year),
                        year,
                        true,
                        day,
                        day,
                        of.minimumLivingIncomeFen(),
                        of.lowIncomeFen(),
                        of.lowerMiddleIncomeFen(),
                        of.difficultyArea(),
                        of.minimumLivingDifficultyArea(),
                        of.assetLimitFen(),
                        of.subsidyAreaPerHead(),
                        of.subsidyAreaCap(),
                        of.subsidyRateMinimumLivingFen(),
                        of.subsidyRateLowFen(),
                        of.rentRateMinimumLivingFen(),
                        of.rentRateLowFen(),
                        of.marketRentFen()));
    }

    private static double resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / KB_OF_MB;
    }

    private static Date at(String moment) {
        return Date.from(LocalDateTime.parse(moment).atZone(BEIJING).toInstant());
    }
}
