package org.guangsha.subsidy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.guangsha.ledger.Shortfall;
import org.guangsha.problem.Fault;
import org.guangsha.subsidy.RunComparisons.Which;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The monthly runs, for the pages of those who pay (R13). */
@Service
public class SubsidyRuns {

    /** Households that a list on a page shows. */
    public static final int LISTED = 100;

    private final RunTable runs;
    private final RunActs acts;
    private final RunOpening opening;
    private final RunSteps steps;
    private final RunComparisons comparisons;
    private final PaperStore papers;
    private final BankReturns returns;

    SubsidyRuns(
            RunTable runs,
            RunActs acts,
            RunOpening opening,
            RunSteps steps,
            RunComparisons comparisons,
            PaperStore papers,
            BankReturns returns) {
        this.runs = runs;
        this.acts = acts;
        this.opening = opening;
        this.steps = steps;
        this.comparisons = comparisons;
        this.papers = papers;
        this.returns = returns;
    }

    /** All runs, the latest in front. */
    @Transactional(readOnly = true)
    public List<RunFacts> all() {
        return runs.all();
    }

    @Transactional(readOnly = true)
    public Optional<RunFacts> find(long id) {
        return runs.all().stream().filter(run -> run.id() == id).findFirst();
    }

    /** The run of a month that was not stopped. */
    @Transactional(readOnly = true)
    public Optional<RunFacts> ofMonth(YearMonth month) {
        return runs.ofMonth(month);
    }

    /** A run with its comparison and lists, masked. */
    @Transactional(readOnly = true)
    public RunView view(RunFacts run) {
        boolean undecided = run.outcome() == null && run.secondApprover() == null && !run.isComputing();
        return new RunView(
                run,
                comparisons.of(run),
                comparisons.some(run, Which.ADDED, LISTED),
                comparisons.some(run, Which.ENDED, LISTED),
                comparisons.some(run, Which.CHANGED, LISTED),
                comparisons.some(run, LineState.UNPAYABLE, LISTED),
                comparisons.some(run, LineState.REFUSED, LISTED),
                undecided ? steps.shortfalls(run).stream().map(Shortfall::words).toList() : List.of(),
                acts.of(run.id()),
                papers.of(run.id()));
    }

    /** Why this month's run cannot be begun now, in words; none where it can. */
    @Transactional(readOnly = true)
    public Optional<String> whyNotNow() {
        return opening.whyNotNow().map(Fault::message);
    }

    /**
     * Begins this month's run.
     *
     * @throws FaultsFound 409 where it is begun already, another is being prepared, or there is nothing to pay
     */
    public YearMonth start(String person) {
        return opening.byPerson(person);
    }

    /**
     * Takes the bank's answer; the same file again does nothing.
     *
     * @return how many payments came back
     * @throws FaultsFound 422 naming every row that doesn't fit, 409 where no answer is waited for or another was taken
     */
    public int takeReturn(RunFacts run, Path file) {
        return returns.take(run, file);
    }

    /** Writes a paper as it is kept; where there is none, false. */
    @Transactional(readOnly = true)
    public boolean read(RunFacts run, PaperKind kind, OutputStream to) throws IOException {
        Optional<PaperFacts> paper = papers.find(run.id(), kind);
        if (paper.isPresent()) {
            papers.read(paper.get(), to);
        }
        return paper.isPresent();
    }
}
