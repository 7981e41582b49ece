package org.guangsha.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Several pairs of hands that share one heap of work. */
final class Crew implements AutoCloseable {

    private final int hands;
    private final ExecutorService threads;

    Crew(int hands) {
        this.hands = hands;
        this.threads = Executors.newFixedThreadPool(hands);
    }

    int hands() {
        return hands;
    }

    /**
     * Does pieces 0 to {@code pieces - 1}, each once, and says how long it took until all were done.
     *
     * @throws IllegalStateException where one of them failed
     */
    Duration work(int pieces, IntConsumer piece) {
        AtomicInteger next = new AtomicInteger();
        Runnable hand = () -> {
            for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
                piece.accept(i);
            }
        };
        long start = System.nanoTime();
        List<Future<?>> working = new ArrayList<>();
        for (int i = 0; i < hands; i++) {
            working.add(threads.submit(hand));
        }
        working.forEach(Crew::await);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a piece of the measured work failed", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
