package org.guangsha.models.diff.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guangsha.models.diff.rules.Difference.Kind;
import org.guangsha.models.diff.rules.Difference.Property;

/** Two versions of a model, part by part. Pure. */
final class Compared {

    private Compared() {}

    /** In the order of the file as it is after; what is gone stands last. */
    static List<Difference> parts(Map<String, Part> before, Map<String, Part> after) {
        List<Difference> found = new ArrayList<>();
        after.forEach((id, now) -> {
            Part then = before.get(id);
            if (then == null) {
                found.add(of(now, Kind.ADDED, properties(Map.of(), now.properties())));
            } else if (!same(then, now)) {
                found.add(of(now, Kind.CHANGED, changed(then, now)));
            } else if (!then.place().equals(now.place())) {
                found.add(of(now, Kind.MOVED, List.of()));
            }
        });
        before.forEach((id, then) -> {
            if (!after.containsKey(id)) {
                found.add(of(then, Kind.REMOVED, properties(then.properties(), Map.of())));
            }
        });
        return found;
    }

    private static boolean same(Part then, Part now) {
        return then.type().equals(now.type())
                && !renamed(then, now)
                && then.properties().equals(now.properties());
    }

    /** What is only called after its place has moved, not changed. */
    private static boolean renamed(Part then, Part now) {
        return !then.name().equals(then.place()) && !then.name().equals(now.name());
    }

    private static List<Property> changed(Part then, Part now) {
        List<Property> changed = new ArrayList<>();
        if (!then.type().equals(now.type())) {
            changed.add(new Property("类型", then.type(), now.type()));
        }
        if (renamed(then, now)) {
            changed.add(new Property("名称", then.name(), now.name()));
        }
        changed.addAll(properties(then.properties(), now.properties()));
        return changed;
    }

    private static List<Property> properties(Map<String, String> then, Map<String, String> now) {
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(then.keySet());
        return names.stream()
                .map(name -> new Property(name, then.getOrDefault(name, ""), now.getOrDefault(name, "")))
                .filter(property -> !property.before().equals(property.after()))
                .toList();
    }

    private static Difference of(Part part, Kind kind, List<Property> properties) {
        return new Difference(part.id(), kind, part.type(), part.name(), properties);
    }
}
