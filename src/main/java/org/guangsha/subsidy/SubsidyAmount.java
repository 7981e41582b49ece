package org.guangsha.subsidy;

import java.util.List;

/**
 * What a household is paid a month, and how that comes about.
 *
 * @param fen a month; 0 where nothing is due
 * @param lines the working, for the household to read
 */
public record SubsidyAmount(long fen, List<Line> lines) {

    /**
     * A step of the working.
     *
     * @param item what is worked out
     * @param working how
     * @param value the result with its unit
     */
    public record Line(String item, String working, String value) {}
}
