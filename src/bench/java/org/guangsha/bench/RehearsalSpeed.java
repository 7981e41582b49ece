package org.guangsha.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guangsha.rehearsal.Rehearsal;
import org.springframework.util.FileSystemUtils;

/** A year of a city's applications rehearsed by the packed program, as an analyst does it. */
final class RehearsalSpeed {

    private static final double BAR_MINUTES = 10;
    private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M");

    private final Path jar;

    RehearsalSpeed(Path jar) {
        this.jar = jar.toAbsolutePath();
    }

    void measure(int households, Report report) throws IOException {
        Path home = Files.createTempDirectory("guangsha-rehearsal");
        try {
            long start = System.nanoTime();
            int left =
                    Progress.during("rehearsal of %,d applications".formatted(households), () -> run(home, households));
            double minutes = (System.nanoTime() - start) / 60e9;
            if (left != Rehearsal.DONE) {
                throw new IllegalStateException("the rehearsal failed:\n" + Files.readString(home.resolve("log")));
            }
            report.atMost(
                    "rehearsal of a year, %,d applications, two cores".formatted(households),
                    minutes,
                    BAR_MINUTES,
                    " min");
            report.note("rehearsal, most heap in use after a collection (-Xmx512m)", heap(home) + " MB");
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private int run(Path home, int households) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:ActiveProcessorCount=2",
                "-Xlog:gc:file=gc.log",
                "-jar",
                jar.toString(),
                Rehearsal.COMMAND,
                "--households",
                String.valueOf(households),
                "--from",
                "2026-01-01");
        try {
            return new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("log").toFile())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int heap(Path home) throws IOException {
        int most = 0;
        for (Matcher line = HEAP.matcher(Files.readString(home.resolve("gc.log"))); line.find(); ) {
            most = Math.max(most, Integer.parseInt(line.group(2)));
        }
        return most;
    }
}
