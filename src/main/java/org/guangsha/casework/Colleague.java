package org.guangsha.casework;

import java.util.List;
import java.util.Map;

/** Somebody to choose from a list. */
public record Colleague(String username, String name) {

    /** @param names names by log-in, in the order of the list */
    static List<Colleague> of(Map<String, String> names) {
        return names.entrySet().stream()
                .map(one -> new Colleague(one.getKey(), one.getValue()))
                .toList();
    }
}
