package org.guangsha.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory this process ever held, as Linux counts it. */
final class Memory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double KB_OF_GB = 1024 * 1024;

    private Memory() {}

    static void measure(int cases, Report report) throws IOException {
        String what = "peak resident memory after %,d cases (program, bare engine and reviewers in one process)"
                .formatted(cases);
        if (!Files.exists(STATUS)) {
            report.note(what, "not measured: no " + STATUS);
            return;
        }
        String peak = Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .findFirst()
                .orElseThrow();
        double gigabytes = Long.parseLong(peak.replaceAll("\\D", "")) / KB_OF_GB;
        report.atMost(what, gigabytes, 1, " GB");
    }
}
