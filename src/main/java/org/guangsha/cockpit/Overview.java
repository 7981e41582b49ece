package org.guangsha.cockpit;

import java.time.LocalDate;
import java.util.List;
import org.guangsha.cockpit.rules.Figures;
import org.guangsha.cockpit.rules.Trend;

/**
 * What the dashboard shows to somebody.
 *
 * @param area name of the smallest area around all the offices seen
 * @param provisional whether the holidays of one of the days are not announced yet
 * @param steps figures of single tasks, part of the total
 * @param cases figures of whole cases, the other part
 */
record Overview(
        String area,
        LocalDate today,
        LocalDate one,
        LocalDate three,
        boolean provisional,
        Figures total,
        Figures steps,
        Figures cases,
        List<Row> departments,
        List<Row> areas,
        List<AgeRow> ages,
        List<Trend.Week> trend) {

    /**
     * @param key what the list of {@code /desk/sla} is asked for
     * @param own whether it is the area's own offices alone, without those of the areas below
     */
    record Row(String key, String name, boolean own, Figures figures) {}

    record AgeRow(String key, String name, long late) {}
}
