package org.guangsha.subsidy;

import java.util.List;
import org.guangsha.subsidy.RunComparison.Household;

/**
 * A run as its page shows it; of each list the first households.
 *
 * @param shortfalls where budgets do not suffice, in words; empty once the run is approved
 */
public record RunView(
        RunFacts run,
        RunComparison comparison,
        List<Household> added,
        List<Household> ended,
        List<Household> changed,
        List<Household> unpayable,
        List<Household> refused,
        List<String> shortfalls,
        List<RunAct> acts,
        List<PaperFacts> papers) {}
