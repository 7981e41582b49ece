package org.guangsha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Measures this program and prints the figures beside their bars; leaves with 1 where a bar is missed. Started by {@code
 * src/bench/run [cases] [open tasks]}.
 */
public final class Bench {

    private static final int CASES = 1_000;
    private static final int OPEN_TASKS = 50_000;
    private static final int REVIEWERS = 4;

    /** Property that runs one part alone, on data of its own. */
    private static final String ONLY = "bench.only";

    private static final String ONLY_CASE_FILE = "case-file";

    private static final String ONLY_WAITING_LIST = "waiting-list";

    private static final String ONLY_SUBSIDY = "subsidy";

    private static final String ONLY_CAMPAIGN = "campaign";

    private static final String ONLY_KILLED = "killed-campaign";

    private static final String ONLY_REPORTS = "reports";

    private static final int REPORTED_CASES = 100_000;

    private static final int KILLED_HOUSEHOLDS = 5_000;
    private static final int KILLS = 10;

    private static final int AWARDS = 100_000;

    /** Households secured in the city of the documents. */
    private static final int HOUSEHOLDS = 302_400;

    private static final int PART = 20_000;
    private static final int SINGLY = 5_000;

    private Bench() {}

    /** @param args the packed program, the number of cases, the number of open tasks; the latter two may be left out */
    public static void main(String[] args) throws IOException, SQLException {
        LoggingSystem.get(Bench.class.getClassLoader()).setLogLevel("ROOT", LogLevel.WARN);
        Path jar = Path.of(args[0]);
        int cases = args.length > 1 ? Integer.parseInt(args[1]) : CASES;
        int openTasks = args.length > 2 ? Integer.parseInt(args[2]) : OPEN_TASKS;
        Report report = new Report();
        try {
            if (ONLY_CASE_FILE.equals(System.getProperty(ONLY))) {
                measureCaseFile(report);
            } else if (ONLY_WAITING_LIST.equals(System.getProperty(ONLY))) {
                measureWaitingList(report);
            } else if (ONLY_SUBSIDY.equals(System.getProperty(ONLY))) {
                measureSubsidy(args.length > 1 ? Integer.parseInt(args[1]) : AWARDS, report);
            } else if (ONLY_CAMPAIGN.equals(System.getProperty(ONLY))) {
                measureCampaign(report);
            } else if (ONLY_KILLED.equals(System.getProperty(ONLY))) {
                measureKilled(jar, report);
            } else if (ONLY_REPORTS.equals(System.getProperty(ONLY))) {
                measureReports(args.length > 1 ? cases : REPORTED_CASES, report);
            } else {
                measure(jar, cases, openTasks, report);
            }
        } finally {
            // what was measured before a failure counts too
            report.print(System.out);
        }
        System.exit(report.allKept() ? 0 : 1);
    }

    private static void measure(Path jar, int cases, int openTasks, Report report) throws IOException, SQLException {
        try (BenchDatabase database = BenchDatabase.start()) {
            new ReadyCheck(jar, database).measure(report);
            try (Product product = Product.start(database);
                    BareEngine bare = BareEngine.start(database, product.poolSize());
                    Crew crew = new Crew(REVIEWERS)) {
                Reviewers reviewers = new Reviewers(product);
                new CaseCost(product, bare, reviewers, crew).measure(cases, report);
                Memory.measure(cases, report);
                new OpenTasks(product, crew).open(openTasks);
                new TaskListSpeed(product, reviewers).measure(openTasks, report);
                new CaseFileSpeed(product, reviewers).measure(report);
                new WaitingListSpeed(product).measure(report);
                new SubsidyRunCost(product, reviewers).measure(AWARDS, report);
            }
        }
    }

    private static void measureCampaign(Report report) throws IOException, SQLException {
        CityRegister register = new CityRegister();
        try (BenchDatabase database = BenchDatabase.start();
                Product product = Product.start(database, register.settings())) {
            int households = Integer.getInteger("bench.households", HOUSEHOLDS);
            new CampaignCost(product, register).measure(Math.min(PART, households / 2), households, SINGLY, report);
        }
    }

    private static void measureKilled(Path jar, Report report) throws IOException, SQLException {
        try (BenchDatabase database = BenchDatabase.start()) {
            new KilledCampaign(jar, database, new CityRegister()).measure(KILLED_HOUSEHOLDS, KILLS, report);
        }
    }

    private static void measureWaitingList(Report report) throws IOException, SQLException {
        try (BenchDatabase database = BenchDatabase.start();
                Product product = Product.start(database)) {
            new WaitingListSpeed(product).measure(report);
        }
    }

    private static void measureSubsidy(int awards, Report report) throws IOException, SQLException {
        try (BenchDatabase database = BenchDatabase.start();
                Product product = Product.start(database)) {
            new SubsidyRunCost(product, new Reviewers(product)).measure(awards, report);
        }
    }

    private static void measureReports(int cases, Report report) throws IOException, SQLException {
        try (BenchDatabase database = BenchDatabase.start();
                Product product = Product.start(database)) {
            new ReportSpeed(product, new Reviewers(product)).measure(cases, report);
        }
    }

    private static void measureCaseFile(Report report) throws IOException, SQLException {
        try (BenchDatabase database = BenchDatabase.start();
                Product product = Product.start(database)) {
            new CaseFileSpeed(product, new Reviewers(product)).measure(report);
        }
    }
}
