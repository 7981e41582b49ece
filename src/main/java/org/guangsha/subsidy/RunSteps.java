package org.guangsha.subsidy;

import java.util.List;
import java.util.stream.Collectors;
import org.guangsha.ledger.Budgets;
import org.guangsha.ledger.Shortfall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the steps of {@code subsidy-run} do, by the key of their instance; each may run again without harm. */
@Component
class RunSteps {

    private final RunTable runs;
    private final RunActs acts;
    private final RunComputing computing;
    private final RunBooking booking;
    private final RunPapers papers;
    private final Budgets budgets;
    private final JdbcClient sql;

    RunSteps(
            RunTable runs,
            RunActs acts,
            RunComputing computing,
            RunBooking booking,
            RunPapers papers,
            Budgets budgets,
            JdbcClient sql) {
        this.runs = runs;
        this.acts = acts;
        this.computing = computing;
        this.booking = booking;
        this.papers = papers;
        this.budgets = budgets;
        this.sql = sql;
    }

    boolean compute(String key) {
        return computing.next(run(key));
    }

    boolean isCovered(String key) {
        RunFacts run = run(key);
        List<Shortfall> missing = shortfalls(run);
        if (!missing.isEmpty()) {
            acts.note(
                    run.id(),
                    "预算不足",
                    null,
                    missing.stream().map(Shortfall::words).collect(Collectors.joining("；")));
        }
        return missing.isEmpty();
    }

    List<Shortfall> shortfalls(RunFacts run) {
        return budgets.shortfalls(run.month().getYear(), booking.wanted(run.id()));
    }

    @Transactional
    public void stop(String key) {
        RunFacts run = run(key);
        runs.reset(run.id());
        runs.close(run.id(), RunOutcome.STOPPED);
    }

    void reset(String key) {
        runs.reset(run(key).id());
    }

    void encumber(String key) {
        booking.encumber(run(key));
    }

    @Transactional
    public void writePapers(String key) {
        RunFacts run = run(key);
        papers.write(run);
        runs.at(run.id(), RunTable.Moment.FILED_AT);
    }

    boolean book(String key) {
        return booking.next(run(key));
    }

    /** Awards that have ended and to which nothing is owed any more are looked at no longer. */
    @Transactional
    public void settle(String key) {
        RunFacts run = run(key);
        booking.returned(run);
        sql.sql("""
                update subsidy_award set settled = true where not settled and to_month <= ? and id in
                    (select award_id from subsidy_line where run_id = ? and state <> 'REFUSED'
                     and month_fen + carried_fen = pay_fen)""").params(AwardTable.day(run.month()), run.id()).update();
        runs.close(run.id(), RunOutcome.CLOSED);
        acts.note(run.id(), "办结", null, null);
    }

    void bankLate(String key) {
        acts.note(run(key).id(), "银行回盘逾期", null, null);
    }

    RunFacts run(String key) {
        return runs.ofMonth(SubsidyRunProcess.month(key))
                .orElseThrow(() -> new IllegalStateException("没有这个月的发放：" + key));
    }
}
