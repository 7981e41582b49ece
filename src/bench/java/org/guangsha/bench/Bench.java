package org.guangsha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Measures this program and prints the figures beside their bars; leaves with 1 where a bar is missed. Started by {@code
 * src/bench/run [cases] [open tasks]}.
 */
public final class Bench {

    static final int CASES = 1_000;
    private static final int OPEN_TASKS = 50_000;
    static final int REVIEWERS = 4;

    /** Property that runs one part alone, on data of its own: the name of a {@link Part}, {@code case-file}. */
    private static final String ONLY = "bench.only";

    static final int KILLED_HOUSEHOLDS = 5_000;
    static final int KILLS = 10;

    static final int AWARDS = 100_000;

    /** Households secured in the city of the documents. */
    static final int HOUSEHOLDS = 302_400;

    static final int PART = 20_000;
    static final int SINGLY = 5_000;

    private Bench() {}

    /** @param args the packed program, the number of cases, the number of open tasks; the latter two may be left out */
    public static void main(String[] args) throws IOException, SQLException {
        LoggingSystem.get(Bench.class.getClassLoader()).setLogLevel("ROOT", LogLevel.WARN);
        Path jar = Path.of(args[0]);
        OptionalInt amount = number(args, 1);
        Report report = new Report();
        try {
            String only = System.getProperty(ONLY);
            if (only == null) {
                measure(jar, amount.orElse(CASES), number(args, 2).orElse(OPEN_TASKS), report);
            } else {
                Part.named(only).measure(jar, amount, report);
            }
        } finally {
            // what was measured before a failure counts too
            report.print(System.out);
        }
        System.exit(report.allKept() ? 0 : 1);
    }

    private static OptionalInt number(String[] args, int at) {
        return args.length > at ? OptionalInt.of(Integer.parseInt(args[at])) : OptionalInt.empty();
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
}
