package org.guangsha.cockpit.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.guangsha.sla.OfficeDue;

/** Adds up what is late and what is soon due, by whatever is asked. Pure. */
public final class Tally {

    private record Entry(OfficeDue of, Figures figures) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Age, Long> ages = new EnumMap<>(Age.class);

    /**
     * @param late breaches that are open
     * @param due what is not late and ends on the last of these days at the latest
     */
    public Tally(Collection<OfficeDue> late, Collection<OfficeDue> due, Windows windows) {
        for (Age age : Age.values()) {
            ages.put(age, 0L);
        }
        late.forEach(one -> {
            entries.add(new Entry(one, new Figures(one.count(), 0, 0)));
            ages.merge(Age.of(one.lastDay(), windows.today()), one.count(), Long::sum);
        });
        due.forEach(one -> entries.add(new Entry(
                one, new Figures(0, one.lastDay().isAfter(windows.one()) ? 0 : one.count(), one.count()))));
    }

    public Figures total() {
        return entries.stream().map(Entry::figures).reduce(Figures.NONE, Figures::plus);
    }

    /** How much is late by how long; an age of which there is nothing has 0. */
    public Map<Age, Long> byAge() {
        return ages;
    }

    /** In the order of the keys given; keys of which there is nothing are left out. */
    public <K> Map<K, Figures> by(Function<OfficeDue, K> key, Collection<K> order) {
        Map<K, Figures> found = new LinkedHashMap<>();
        entries.forEach(entry -> found.merge(key.apply(entry.of), entry.figures, Figures::plus));
        Map<K, Figures> sorted = new LinkedHashMap<>();
        order.stream().filter(found::containsKey).forEach(each -> sorted.put(each, found.get(each)));
        return sorted;
    }
}
