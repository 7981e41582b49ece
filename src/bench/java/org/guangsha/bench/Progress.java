package org.guangsha.bench;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Says on the error stream what is being done and how far it is, from the third second on: in place on a terminal, else
 * a line now and then.
 */
final class Progress implements AutoCloseable {

    private static final boolean TERMINAL = System.console() != null;
    private static final Duration SILENCE = Duration.ofSeconds(2);
    private static final Duration STEP = TERMINAL ? Duration.ofMillis(500) : Duration.ofSeconds(15);

    private final String what;
    private final int pieces;
    private final AtomicInteger done = new AtomicInteger();
    private final long start = System.nanoTime();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    });

    private Progress(String what, int pieces) {
        this.what = what;
        this.pieces = pieces;
        ticker.scheduleAtFixedRate(this::say, SILENCE.toMillis(), STEP.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does something of which nobody knows how far it is. */
    static <T> T during(String what, Supplier<T> work) {
        Progress progress = new Progress(what, 0);
        try {
            return work.get();
        } finally {
            progress.close();
        }
    }

    static Progress of(String what, int pieces) {
        return new Progress(what, pieces);
    }

    void done(int more) {
        done.addAndGet(more);
    }

    private void say() {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        String far = pieces == 0 ? "" : " %,d of %,d".formatted(done.get(), pieces);
        String line = "%s …%s, %d s".formatted(what, far, seconds);
        System.err.print(TERMINAL ? "\r\033[K" + line : line + System.lineSeparator());
    }

    @Override
    public void close() {
        ticker.shutdownNow();
        if (TERMINAL) {
            System.err.print("\r\033[K");
        }
    }
}
