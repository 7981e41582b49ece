package org.guangsha.requalification.campaign;

import java.util.EnumMap;
import java.util.Map;
import org.guangsha.requalification.RequalificationState;

/** One district's households in a campaign, counted by where they stand. */
public record DistrictRow(String name, Map<RequalificationState, Long> households) {

    public DistrictRow {
        households = new EnumMap<>(households);
    }

    public long of(RequalificationState state) {
        return households.getOrDefault(state, 0L);
    }

    public long all() {
        return households.values().stream().mapToLong(Long::longValue).sum();
    }

    public long unsettled() {
        return of(RequalificationState.LISTED) + of(RequalificationState.OPEN);
    }

    /** Share of a state, in percent of all with one decimal, for a bar. */
    public double percent(RequalificationState state) {
        return all() == 0 ? 0 : Math.round(1000.0 * of(state) / all()) / 10.0;
    }

    /** Both together, under another name. */
    static DistrictRow sum(String name, Iterable<DistrictRow> rows) {
        Map<RequalificationState, Long> sum = new EnumMap<>(RequalificationState.class);
        rows.forEach(row -> row.households.forEach((state, count) -> sum.merge(state, count, Long::sum)));
        return new DistrictRow(name, sum.isEmpty() ? new EnumMap<>(RequalificationState.class) : sum);
    }
}
