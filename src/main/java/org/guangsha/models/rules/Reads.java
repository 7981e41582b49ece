package org.guangsha.models.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The variables that a step, a flow or a process reads, and what reads them. */
final class Reads {

    /**
     * A variable that is read.
     *
     * @param zh what reads it, where that is not the place itself: {@code 表单 decision}
     */
    record Read(Node place, String name, String zh, String en) {}

    private static final String COLLECTION = "camunda:collection";

    private final Landscape all;
    private final Written written;
    private final Map<Node, List<Read>> known = new HashMap<>();

    Reads(Landscape all, Written written) {
        this.all = all;
        this.written = written;
    }

    List<Read> at(Node place) {
        return known.computeIfAbsent(place, this::read);
    }

    private List<Read> read(Node place) {
        List<Read> reads = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        written.at(place).stream()
                .flatMap(El::names)
                .filter(name -> !all.program().atHand().containsKey(name) || isElsewhere(name, place))
                .filter(name -> !all.program().beans().containsKey(name))
                .forEach(names::add);
        place.extensions("in")
                .map(in -> in.at("source"))
                .filter(name -> !name.isBlank())
                .forEach(names::add);
        place.children().stream()
                .map(child -> child.at(COLLECTION))
                .filter(name -> !name.isBlank() && !El.isIn(name))
                .forEach(names::add);
        names.forEach(name -> reads.add(new Read(place, name, "", "")));
        form(place).forEach(reads::add);
        decision(place).forEach(reads::add);
        return reads;
    }

    /** There is a task only where a person works. */
    private static boolean isElsewhere(String name, Node place) {
        return name.equals("task") && !place.name().equals("userTask");
    }

    /** What the form shows that a task names itself. */
    private Stream<Read> form(Node place) {
        return all.form(place).stream()
                .flatMap(form -> form.needs().stream()
                        .map(name -> new Read(
                                place, name, "表单 %s 的".formatted(form.id()), "form %s's ".formatted(form.id()))));
    }

    private Stream<Read> decision(Node place) {
        String ref = place.at("camunda:decisionRef");
        return all.decisions().getOrDefault(ref, Set.of()).stream()
                .map(name -> new Read(place, name, "决策 %s 的".formatted(ref), "decision %s's ".formatted(ref)));
    }
}
