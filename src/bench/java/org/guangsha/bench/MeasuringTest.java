package org.guangsha.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

/** The tools of the measurements; the measurements themselves are no tests, a slow machine fails nobody. */
class MeasuringTest {

    @Test
    void shouldKeepABarThatIsJustReached() {
        Report report = new Report();
        report.atMost("cost", 3.0, 3, " ×");
        report.note("speed", "fast");
        assertThat(report.allKept()).isTrue();
        assertThat(printed(report)).contains("3.00 ×").contains("≤ 3 ×").contains("ok");
    }

    @Test
    void shouldTellWhichBarIsMissed() {
        Report report = new Report();
        report.atMost("cost", 3.01, 3, " ×");
        assertThat(report.allKept()).isFalse();
        assertThat(printed(report)).contains("OVER");
    }

    @Test
    void shouldTakeQuantilesByRank() {
        Samples samples = new Samples();
        for (int milliseconds = 1; milliseconds <= 100; milliseconds++) {
            samples.add(milliseconds * 1_000_000L);
        }
        assertThat(samples.p50()).isEqualTo(50.0);
        assertThat(samples.p95()).isEqualTo(95.0);
    }

    @Test
    void shouldDoEachPieceOnceAndTellOfAFailure() {
        AtomicIntegerArray done = new AtomicIntegerArray(100);
        try (Crew crew = new Crew(4)) {
            crew.work(done.length(), done::incrementAndGet);
            for (int piece = 0; piece < done.length(); piece++) {
                assertThat(done.get(piece)).isEqualTo(1);
            }
            assertThatThrownBy(() -> crew.work(1, piece -> {
                        throw new IllegalArgumentException("broken");
                    }))
                    .hasRootCauseMessage("broken");
        }
    }

    private static String printed(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.print(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
