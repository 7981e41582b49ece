package org.guangsha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.guangsha.staff.Unfenced;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The program is killed again and again in the middle of a campaign and started again on the same database: in the end each
 * household has exactly one requalification, one result, and nothing of it twice (R17).
 */
final class KilledCampaign {

    private static final int YEAR = LocalDate.now().getYear();
    private static final String OCCASION = "annual-" + YEAR;
    /** Workers begin some seconds after the program answers, and have taken over what was begun by then. */
    private static final int LEAST_MILLIS = 1_000;

    private static final int MOST_MILLIS = 9_000;
    /** Less than a part takes: some parts are done by then, others half done. */
    private static final int MOST_MILLIS_AFTER_MORE = 1_000;

    private static final int MOMENT_MILLIS = 10;

    /** What was begun by a program that is gone is taken over after so long. */
    private static final String TAKE_OVER = "--camunda.bpm.job-execution.lock-time-in-millis=10000";

    private final Path jar;
    private final BenchDatabase database;
    private final CityRegister register;

    KilledCampaign(Path jar, BenchDatabase database, CityRegister register) {
        this.jar = jar;
        this.database = database;
        this.register = register;
    }

    void measure(int households, int times, Report report) throws IOException, SQLException {
        List<String> settings = new ArrayList<>(Product.settings(database.create(Product.DATABASE)));
        settings.addAll(List.of(register.settings()));
        try (Product product = Product.startOn(database, settings)) {
            begin(product, households);
        }
        settings.add(TAKE_OVER);
        JdbcTemplate sql = new JdbcTemplate(database.of(Product.DATABASE));
        Random random = new Random(YEAR);
        StringBuilder checked = new StringBuilder();
        for (int time = 0; time < times; time++) {
            try (PackedProgram program = PackedProgram.start(jar, settings)) {
                program.awaitReady();
                awaitMoment(time, sql, random);
                program.kill();
            }
            checked.append(' ').append(count(sql, "state <> 'LISTED'"));
        }
        report.note("killed %d times, checked by then".formatted(times), checked.toString());
        try (PackedProgram program = PackedProgram.start(jar, settings)) {
            program.awaitReady();
            while (count(sql, "state = 'LISTED'") > 0 || waiting(sql) == 0) {
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
        }
        report.atMost("households without exactly one requalification", households - one(sql), 0, "");
        report.atMost("results with other than one letter", wrongLetters(sql), 0, "");
        report.atMost("open ones with other than one instance", wrongInstances(sql), 0, "");
        report.atMost("amounts changed with other than one new version", wrongVersions(sql), 0, "");
    }

    /** Any moment, and every other time one at which this start has checked more than the one before. */
    private static void awaitMoment(int time, JdbcTemplate sql, Random random) {
        if (time % 2 == 0) {
            sleep(random.nextInt(LEAST_MILLIS, MOST_MILLIS));
            return;
        }
        long before = count(sql, "state <> 'LISTED'");
        while (count(sql, "state <> 'LISTED'") == before && count(sql, "state = 'LISTED'") > 0) {
            sleep(MOMENT_MILLIS);
        }
        sleep(random.nextInt(MOST_MILLIS_AFTER_MORE));
    }

    private static void sleep(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private void begin(Product product, int households) throws SQLException, IOException {
        new City(product).settle(0, households, LocalDate.of(YEAR - 1, 6, 2));
        RuntimeService runtime = product.bean(RuntimeService.class);
        product.bean(Unfenced.class)
                .asProgram(() -> runtime.createMessageCorrelation("requalification-campaign-begun")
                        .withoutTenantId()
                        .setVariable("office", "housing-130400")
                        .correlateStartMessage());
        JobExecutor executor = product.bean(JobExecutor.class);
        ManagementService jobs = product.bean(ManagementService.class);
        executor.start();
        while (jobs.createJobQuery().activityId("awaitAnswers").timers().count() == 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        executor.shutdown();
        register.answer(YEAR, households);
        jobs.executeJob(jobs.createJobQuery()
                .activityId("awaitAnswers")
                .timers()
                .singleResult()
                .getId());
    }

    private static long count(JdbcTemplate sql, String condition) {
        return sql.queryForObject(
                "select count(*) from requalification where occasion = ? and " + condition, Long.class, OCCASION);
    }

    private static long waiting(JdbcTemplate sql) {
        return sql.queryForObject("select count(*) from act_ru_execution where act_id_ = 'awaitMorning'", Long.class);
    }

    private static long one(JdbcTemplate sql) {
        return sql.queryForObject("""
                select count(*) from (select case_no from requalification where occasion = ? and outcome is not null
                    group by case_no having count(*) = 1) each_once""", Long.class, OCCASION);
    }

    private static long wrongLetters(JdbcTemplate sql) {
        return sql.queryForObject("""
                select count(*) from requalification r where r.occasion = ? and r.state in ('CONFIRMED', 'ADJUSTED') and
                    (select count(*) from letter l where l.case_no = r.case_no and l.kind = 'REQUALIFIED') <> 1""", Long.class, OCCASION);
    }

    private static long wrongInstances(JdbcTemplate sql) {
        return sql.queryForObject("""
                select count(*) from requalification r where r.occasion = ? and
                    (select count(*) from act_hi_procinst i where i.business_key_ = r.case_no and i.proc_def_key_ = 'requalification')
                        <> case when r.state = 'CONFIRMED' then 0 else 1 end""", Long.class, OCCASION);
    }

    private static long wrongVersions(JdbcTemplate sql) {
        return sql.queryForObject("""
                select count(*) from requalification r where r.occasion = ? and
                    (select count(*) from subsidy_version v join subsidy_award a on a.id = v.award_id where a.case_no = r.case_no)
                        <> case when r.state = 'ADJUSTED' then 2 else 1 end""", Long.class, OCCASION);
    }
}
