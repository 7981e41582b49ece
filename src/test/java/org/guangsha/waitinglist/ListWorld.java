package org.guangsha.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guangsha.waitinglist.rules.Place;

/** A list beside the list: who should wait where, and how everybody got there, by the pure order alone. */
final class ListWorld {

    /** What became of a household's rank in one ranking; 0 where not on the list. */
    record Moved(int from, int to) {}

    private final Map<String, Place> waiting = new TreeMap<>();
    private final Map<String, List<Moved>> moves = new HashMap<>();
    private List<String> order = List.of();

    void join(Place place) {
        waiting.put(place.caseNo(), place);
        ranked();
    }

    void leave(String caseNo) {
        waiting.remove(caseNo);
        ranked();
    }

    List<String> order() {
        return order;
    }

    /** All that ever were on the list. */
    List<String> everybody() {
        return List.copyOf(moves.keySet());
    }

    /** Newest first. */
    List<Moved> moves(String caseNo) {
        List<Moved> newestFirst = new ArrayList<>(moves.getOrDefault(caseNo, List.of()));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    String any(RandomGenerator random) {
        return order.get(random.nextInt(order.size()));
    }

    private void ranked() {
        List<String> before = order;
        order = waiting.values().stream()
                .sorted(Comparator.naturalOrder())
                .map(Place::caseNo)
                .toList();
        assertThat(order).doesNotHaveDuplicates();
        Stream.concat(before.stream(), order.stream()).distinct().forEach(caseNo -> {
            Moved moved = new Moved(before.indexOf(caseNo) + 1, order.indexOf(caseNo) + 1);
            if (moved.from() != moved.to()) {
                moves.computeIfAbsent(caseNo, unknown -> new ArrayList<>()).add(moved);
            }
        });
    }

    /** Case numbers that no language's order puts as their characters do. */
    static List<String> caseNos(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(i -> (i % 2 == 0 ? "130403-2026-%06d" : "1304032-026-%06d").formatted(i))
                .toList();
    }

    static LocalDate day(RandomGenerator random) {
        return LocalDate.of(2026, 1, 5).plusDays(random.nextInt(3));
    }
}
