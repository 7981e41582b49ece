package org.guangsha.standards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.policy.Programme;

/** Adds up, household by household, what a draft would do to each; for whoever makes a {@link StandardsEffect}. */
public final class EffectSums {

    private final Map<Group, Sum> sums = new HashMap<>();

    private record Group(String area, Programme programme, EffectKind kind) {}

    private record Sum(long households, long fen) {

        Sum plus(Sum more) {
            return new Sum(households + more.households, fen + more.fen);
        }
    }

    /** @param fen what this household would have more each month, less where negative */
    public void add(String area, Programme programme, EffectKind kind, long fen) {
        sums.merge(new Group(area, programme, kind), new Sum(1, fen), Sum::plus);
    }

    /** A line for each area, programme and kind that there is, in no order. */
    public List<EffectLine> lines() {
        return sums.entrySet().stream()
                .map(one -> new EffectLine(
                        one.getKey().area(),
                        one.getKey().programme(),
                        one.getKey().kind(),
                        one.getValue().households(),
                        one.getValue().fen()))
                .toList();
    }
}
