package org.guangsha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.OptionalInt;

/** What can be measured alone, each on a database of its own; named {@code case-file} on the command line. */
enum Part {
    READY {
        @Override
        void measure(Path jar, OptionalInt amount, Report report) throws IOException, SQLException {
            try (BenchDatabase database = BenchDatabase.start()) {
                new ReadyCheck(jar, database).measure(report);
            }
        }
    },
    CASE {
        @Override
        void measure(Path jar, OptionalInt amount, Report report) throws IOException, SQLException {
            try (BenchDatabase database = BenchDatabase.start();
                    Product product = Product.start(database);
                    BareEngine bare = BareEngine.start(database, product.poolSize());
                    Crew crew = new Crew(Bench.REVIEWERS)) {
                int cases = amount.orElse(Bench.CASES);
                new CaseCost(product, bare, new Reviewers(product), crew).measure(cases, report);
                Memory.measure(cases, report);
            }
        }
    },
    CASE_FILE {
        @Override
        void measure(Path jar, OptionalInt amount, Report report) throws IOException, SQLException {
            try (BenchDatabase database = BenchDatabase.start();
                    Product product = Product.start(database)) {
                new CaseFileSpeed(product, new Reviewers(product)).measure(report);
            }
        }
    },
    WAITING_LIST {
        @Override
        void measure(Path jar, OptionalInt amount, Report report) throws IOException, SQLException {
            try (BenchDatabase database = BenchDatabase.start();
                    Product product = Product.start(database)) {
                new WaitingListSpeed(product).measure(report);
            }
        }
    },
    SUBSIDY {
        @Override
        void measure(Path jar, OptionalInt amount, Report report) throws IOException, SQLException {
            try (BenchDatabase database = BenchDatabase.start();
                    Product product = Product.start(database)) {
                new SubsidyRunCost(product, new Reviewers(product)).measure(amount.orElse(Bench.AWARDS), report);
            }
        }
    },
    CAMPAIGN {
        @Override
        void measure(Path jar, OptionalInt amount, Report report) throws IOException, SQLException {
            CityRegister register = new CityRegister();
            try (BenchDatabase database = BenchDatabase.start();
                    Product product = Product.start(database, register.settings())) {
                int households = amount.orElse(Bench.HOUSEHOLDS);
                new CampaignCost(product, register)
                        .measure(Math.min(Bench.PART, households / 2), households, Bench.SINGLY, report);
            }
        }
    },
    KILLED_CAMPAIGN {
        @Override
        void measure(Path jar, OptionalInt amount, Report report) throws IOException, SQLException {
            try (BenchDatabase database = BenchDatabase.start()) {
                new KilledCampaign(jar, database, new CityRegister())
                        .measure(amount.orElse(Bench.KILLED_HOUSEHOLDS), Bench.KILLS, report);
            }
        }
    };

    /**
     * Measures this part alone.
     *
     * @param jar the packed program
     * @param amount how many cases, awards or households, where whoever calls says so
     */
    abstract void measure(Path jar, OptionalInt amount, Report report) throws IOException, SQLException;

    static Part named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
