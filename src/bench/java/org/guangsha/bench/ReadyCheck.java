package org.guangsha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Starts a copy of the packed program on an empty database, as a newcomer does, until it answers a question. */
final class ReadyCheck {

    private static final double BAR_SECONDS = 25;

    private final Path jar;
    private final BenchDatabase database;

    ReadyCheck(Path jar, BenchDatabase database) {
        this.jar = jar;
        this.database = database;
    }

    void measure(Report report) throws IOException, SQLException {
        String postgres = database.create("ready");
        report.atMost("java -jar until ready, PostgreSQL, empty", ready(Product.settings(postgres)), BAR_SECONDS, " s");
        report.atMost("java -jar until ready, PostgreSQL, again", ready(Product.settings(postgres)), BAR_SECONDS, " s");
        report.atMost("java -jar until ready, H2 and demo, empty", ready(List.of()), BAR_SECONDS, " s");
    }

    private double ready(List<String> settings) throws IOException {
        try (PackedProgram program = PackedProgram.start(jar, settings)) {
            return program.awaitReady();
        }
    }
}
