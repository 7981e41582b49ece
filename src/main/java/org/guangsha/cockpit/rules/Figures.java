package org.guangsha.cockpit.rules;

/**
 * How many clocks are late, and how many of the others end within one and within three working days; the latter holds the former.
 */
public record Figures(long late, long withinOne, long withinThree) {

    public static final Figures NONE = new Figures(0, 0, 0);

    public Figures plus(Figures other) {
        return new Figures(late + other.late, withinOne + other.withinOne, withinThree + other.withinThree);
    }
}
