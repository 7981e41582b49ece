package org.guangsha.waitinglist.rules;

import java.util.ArrayList;
import java.util.List;

/** Follows a household back through the rankings of its list. */
public final class RankHistory {

    private RankHistory() {}

    /** What one ranking did to the household's rank; 0 where it was not on the list. */
    public record Step(long runId, boolean own, int from, int to) {}

    /**
     * The rankings that changed the household's rank, newest first.
     *
     * @param rank its rank after the first of these rankings, 0 where it was not on the list then
     * @param newestFirst the list's rankings, none left out
     */
    public static List<Step> backwards(int rank, List<PastRun> newestFirst) {
        List<Step> steps = new ArrayList<>();
        int after = rank;
        for (PastRun run : newestFirst) {
            boolean own = run.own() != null;
            if (!own && after == 0) {
                continue;
            }
            int before = run.before(after);
            if (before != after) {
                steps.add(new Step(run.id(), own, before, after));
            }
            after = before;
        }
        return steps;
    }
}
