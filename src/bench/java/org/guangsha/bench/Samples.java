package org.guangsha.bench;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** How long something took, again and again. */
final class Samples {

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    <T> T time(Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        add(System.nanoTime() - start);
        return result;
    }

    void add(long nanoseconds) {
        nanos.add(nanoseconds);
    }

    /** @return milliseconds that half of them took at most */
    double p50() {
        return quantile(0.50);
    }

    /** @return milliseconds that 95 of 100 took at most */
    double p95() {
        return quantile(0.95);
    }

    private double quantile(double part) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) Math.ceil(part * sorted.length) - 1] / 1e6;
    }

    @Override
    public String toString() {
        return "p50 %.1f ms, p95 %.1f ms".formatted(p50(), p95());
    }
}
