package org.guangsha.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.guangsha.household.EncryptedText;
import org.guangsha.ledger.Budgets;
import org.guangsha.staff.StaffMember;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsEffect;
import org.guangsha.standards.StandardsRegister;
import org.guangsha.standards.rules.Figure;
import org.guangsha.standards.rules.Figures;
import org.guangsha.subsidy.RunFacts;
import org.guangsha.subsidy.SubsidyRuns;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a month's run costs, from the button to the wait for the bank with its papers and books, against a plain JDBC batch
 * insert of the very rows it wrote into tables of the same shape; and whether its memory grows with the households.
 */
final class SubsidyRunCost {

    private static final String COMMUNITY = "130403005001";
    private static final String AREA = "130403";
    private static final int BATCH = 1000;
    private static final double BAR = 5;
    private static final double KB_OF_MB = 1024;
    private static final int SMALL_PART = 10;
    private static final List<String> WRITTEN =
            List.of("subsidy_line", "ledger_entry", "ledger_posting", "subsidy_paper_part");

    private final Product product;
    private final Reviewers reviewers;
    private final JdbcTemplate sql;

    SubsidyRunCost(Product product, Reviewers reviewers) {
        this.product = product;
        this.reviewers = reviewers;
        this.sql = new JdbcTemplate(product.bean(DataSource.class));
    }

    /** @param households how many are paid; a tenth of them are paid the month before, for the comparison of memory */
    void measure(int households, Report report) throws SQLException, IOException {
        product.bean(Budgets.class)
                .set(YearMonth.now(product.bean(Clock.class)).getYear(), AREA, 1_000_000_000_000L, "bench");
        employ(1, households / SMALL_PART);
        YearMonth first = YearMonth.now(product.bean(Clock.class)).minusMonths(1);
        double small = peak(first);
        employ(households / SMALL_PART + 1, households);
        YearMonth month = first.plusMonths(1);
        copyTables();
        long start = System.nanoTime();
        double large = peak(month);
        double run = seconds(System.nanoTime() - start);
        long rows = 0;
        double bare = 0;
        for (String table : WRITTEN) {
            long count = sql.queryForObject("select count(*) from " + table, Long.class)
                    - sql.queryForObject("select count(*) from before_" + table, Long.class);
            double plain = insertAgain(table);
            report.note("  %s, %,d rows inserted bare".formatted(table, count), "%.2f s".formatted(plain));
            rows += count;
            bare += plain;
        }
        report.note(
                "month of the rent subsidy, %,d awards, %,d rows".formatted(households, rows), "%.2f s".formatted(run));
        report.atMost("  beside a bare batch insert of its rows", run / bare, BAR, " ×");
        report.note("  peak resident, %,d awards".formatted(households / SMALL_PART), "%.0f MB".formatted(small));
        report.note("  peak resident, %,d awards".formatted(households), "%.0f MB".formatted(large));
        draft(households, report);
    }

    /** How long the city waits to read what a draft would change for all of them; no two incomes of 26,000 are alike. */
    private void draft(int households, Report report) {
        LocalDate day = LocalDate.now(product.bean(Clock.class));
        Standards before = product.bean(StandardsRegister.class).inForceOn(day);
        Map<Figure, BigDecimal> figures = new EnumMap<>(Figures.of(before));
        figures.put(Figure.SUBSIDY_RATE_MINIMUM_LIVING, new BigDecimal("15.00"));
        Standards draft =
                Figures.draft("bench", before.year() + 1, true, day, figures).published();
        for (StandardsEffect effect : product.beans(StandardsEffect.class)) {
            long start = System.nanoTime();
            effect.of(before, draft);
            report.note(
                    "what a draft would change, %s, %,d awards".formatted(effect.subject(), households),
                    "%.2f s".formatted(seconds(System.nanoTime() - start)));
        }
    }

    /** Households with an award since long, an amount and an account. */
    private void employ(int from, int to) throws SQLException {
        String account = product.bean(EncryptedText.class).convertToDatabaseColumn("6222000000001234");
        sql.update("""
                insert into subsidy_award (case_no, household_id, community_code, area, kind, from_month)
                select 'B' || i, i, '%s', '%s', 'REGULAR', date_trunc('month', ?::date) from generate_series(?, ?) i""".formatted(COMMUNITY, AREA), Date.valueOf(today()), from, to);
        sql.update("""
                insert into subsidy_version (award_id, from_month, income_level, heads, income_per_head_fen, own_area,
                    standards, amount_fen, working, cause, made_at)
                select id, from_month, 'MINIMUM_LIVING', 2, 50000 + id % 26000, 0, (select version from standards_version
                    order by valid_from desc limit 1), 42000, '[]', 'bench', now()
                from subsidy_award a where not exists (select 1 from subsidy_version v where v.award_id = a.id)""");
        sql.update("""
                insert into subsidy_payee (case_no, payee, bank, account, made_at)
                select case_no, '陈䶮', '工商银行邯郸分行', ?, now() from subsidy_award a
                where not exists (select 1 from subsidy_payee p where p.case_no = a.case_no)""", account);
        product.analyze();
    }

    private LocalDate today() {
        return LocalDate.now(product.bean(Clock.class)).minusMonths(1);
    }

    private double peak(YearMonth month) throws IOException {
        System.gc();
        Path reset = Path.of("/proc/self/clear_refs");
        if (Files.isWritable(reset)) {
            Files.writeString(reset, "5");
        }
        run(month);
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / KB_OF_MB;
    }

    private void run(YearMonth month) {
        SubsidyRuns runs = product.bean(SubsidyRuns.class);
        ClockUtil.setCurrentTime(Date.valueOf(month.atDay(15)));
        runs.start("bench");
        work();
        approve("housing-130400");
        approve("finance-130400");
        RunFacts run = runs.ofMonth(month).orElseThrow();
        ClockUtil.reset();
        if (!run.booked()) {
            throw new IllegalStateException("the run stands at " + run.stage());
        }
    }

    private void work() {
        ManagementService jobs = product.bean(ManagementService.class);
        for (List<Job> next = waiting(jobs); !next.isEmpty(); next = waiting(jobs)) {
            jobs.executeJob(next.get(0).getId());
        }
    }

    private static List<Job> waiting(ManagementService jobs) {
        return jobs.createJobQuery()
                .processDefinitionKey("subsidy-run")
                .messages()
                .list();
    }

    private void approve(String office) {
        StaffMember member = reviewers.of(office);
        TaskService tasks = product.bean(TaskService.class);
        reviewers.as(member, () -> {
            String task = tasks.createTaskQuery()
                    .processDefinitionKey("subsidy-approval")
                    .singleResult()
                    .getId();
            tasks.claim(task, member.username());
            tasks.complete(task, Map.of("outcome", "PASS"));
            return task;
        });
        work();
    }

    private void copyTables() {
        WRITTEN.forEach(table -> {
            sql.execute("create table before_%s as select * from %s".formatted(table, table));
            sql.execute("create table bare_%s (like %s including all)".formatted(table, table));
        });
    }

    /** Reads what the run wrote and inserts it again into an empty table; only the inserting is timed. */
    private double insertAgain(String table) throws SQLException {
        long nanos = 0;
        try (Connection read = product.bean(DataSource.class).getConnection();
                Connection write = product.bean(DataSource.class).getConnection()) {
            read.setAutoCommit(false);
            write.setAutoCommit(false);
            try (var statement = read.createStatement()) {
                statement.setFetchSize(BATCH);
                ResultSet rows = statement.executeQuery(
                        "select * from %s except all select * from before_%s".formatted(table, table));
                int columns = rows.getMetaData().getColumnCount();
                String marks = "?, ".repeat(columns - 1) + "?";
                try (PreparedStatement insert =
                        write.prepareStatement("insert into bare_%s values (%s)".formatted(table, marks))) {
                    for (int batch = 0; rows.next(); ) {
                        for (int column = 1; column <= columns; column++) {
                            insert.setObject(column, rows.getObject(column));
                        }
                        insert.addBatch();
                        if (++batch % BATCH == 0) {
                            nanos += execute(write, insert);
                        }
                    }
                    nanos += execute(write, insert);
                }
            }
        }
        return seconds(nanos);
    }

    private static long execute(Connection write, PreparedStatement insert) throws SQLException {
        long start = System.nanoTime();
        insert.executeBatch();
        write.commit();
        return System.nanoTime() - start;
    }

    private static double seconds(long nanos) {
        return BigDecimal.valueOf(nanos, 9).doubleValue();
    }
}
