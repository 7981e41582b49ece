package org.guangsha.rehearsal.rules;

import java.util.List;

/**
 * Chances that depend on the seed and on what they are drawn for, not on the order of drawing: so the same household behaves
 * the same in two rehearsals of different diagrams, and whatever differs between them is the diagrams' doing.
 */
public record Chance(long seed) {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** Evenly distributed in [0, 1). */
    public double of(String about, String what) {
        return (mixed(about, what) >>> 11) * 0x1.0p-53;
    }

    /** Whether it happens, of {@code percent} in a hundred. */
    public boolean happens(double percent, String about, String what) {
        return of(about, what) * 100 < percent;
    }

    /** Evenly distributed between the two, both included. */
    public int between(int from, int to, String about, String what) {
        return from + (int) (of(about, what) * (to - from + 1));
    }

    /** Normally distributed around 0 with deviation 1 (Box and Muller). */
    public double normal(String about, String what) {
        double radius = Math.sqrt(-2 * Math.log(1 - of(about, what)));
        return radius * Math.cos(2 * Math.PI * of(about, what + "'"));
    }

    /**
     * Index into the weights, each as likely as it weighs.
     *
     * @throws IllegalArgumentException where nothing weighs anything
     */
    public int weighed(List<? extends Number> weights, String about, String what) {
        double sum = weights.stream().mapToDouble(Number::doubleValue).sum();
        if (sum <= 0) {
            throw new IllegalArgumentException("nothing to choose from for " + what);
        }
        double left = of(about, what) * sum;
        int chosen = -1;
        for (int i = 0; i < weights.size() && left >= 0; i++) {
            double weight = weights.get(i).doubleValue();
            if (weight > 0) {
                chosen = i;
                left -= weight;
            }
        }
        return chosen;
    }

    private long mixed(String about, String what) {
        return finish(finish(finish(seed) ^ hash(about)) ^ hash(what));
    }

    private static long hash(String text) {
        long hash = GOLDEN;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long finish(long value) {
        long mixed = value + GOLDEN;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
