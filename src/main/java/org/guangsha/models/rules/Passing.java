package org.guangsha.models.rules;

import java.util.Set;
import java.util.stream.Collectors;

/** What a call hands over and takes back. */
final class Passing {

    /** Stands for any variable: nobody can say which there are. */
    static final String EVERYTHING = "*";

    private static final String ALL = "all";

    private Passing() {}

    /** Names under which the called process finds what it is given. */
    static Set<String> in(Node call) {
        return targets(call, "in");
    }

    /** Names under which the caller finds what it is given back. */
    static Set<String> out(Node call) {
        return targets(call, "out");
    }

    private static Set<String> targets(Node call, String way) {
        return call.extensions(way)
                .filter(one -> !one.has("businessKey"))
                .map(one -> one.at("variables").equals(ALL) ? EVERYTHING : one.at("target"))
                .filter(name -> !name.isBlank())
                .collect(Collectors.toSet());
    }
}
