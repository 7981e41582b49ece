package org.guangsha.models.release.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guangsha.models.files.rules.ModelPath;

/**
 * What has to come along when some models are deployed. Diagrams ask for their forms and tables in the deployment they came
 * with (binding {@code deployment}): a diagram alone would find none, a form alone would be found by no diagram. Pure.
 */
public final class BoundTogether {

    private BoundTogether() {}

    /**
     * Files that stay as they are and are deployed all the same: diagrams bound to one that changes, and whatever the
     * diagrams of this deployment are bound to.
     *
     * @param changed paths of what changes
     * @param all every file by its path, those that change as they will be
     */
    public static Set<String> with(Set<String> changed, Map<String, byte[]> all) {
        Map<String, Set<String>> bonds = new TreeMap<>();
        BoundFiles files = BoundFiles.among(all);
        all.keySet().stream()
                .filter(ModelPath::isDiagram)
                .forEach(diagram -> bonds.put(diagram, files.of(all.get(diagram))));

        Set<String> affected = new TreeSet<>(changed);
        while (addDiagrams(affected, bonds)) {
            // those bound to a diagram just added follow
        }
        Set<String> together = new TreeSet<>(affected);
        while (addBound(together, bonds)) {
            // a diagram that comes along brings its own
        }
        together.removeAll(changed);
        return together;
    }

    private static boolean addDiagrams(Set<String> affected, Map<String, Set<String>> bonds) {
        Set<String> more = new TreeSet<>();
        bonds.forEach((diagram, bound) -> {
            if (bound.stream().anyMatch(affected::contains)) {
                more.add(diagram);
            }
        });
        return affected.addAll(more);
    }

    private static boolean addBound(Set<String> together, Map<String, Set<String>> bonds) {
        Set<String> more = new TreeSet<>();
        together.forEach(file -> more.addAll(bonds.getOrDefault(file, Set.of())));
        return together.addAll(more);
    }
}
