package org.guangsha.subsidy;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the run of a month, once: by the timer, or by a person before or after it. */
@Component
class RunOpening {

    private static final String REFUSED = "没有发起当月发放";

    private final RunTable runs;
    private final RunActs acts;
    private final LineTable lines;
    private final SubsidyRunProcess process;
    private final Clock clock;

    RunOpening(RunTable runs, RunActs acts, LineTable lines, SubsidyRunProcess process, Clock clock) {
        this.runs = runs;
        this.acts = acts;
        this.lines = lines;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Opens the month's run for the timer.
     *
     * @return false where there is nothing to pay, or somebody has begun the month already
     * @throws IllegalStateException while another run is still being prepared; the engine tries again
     */
    @Transactional
    public boolean byTimer(YearMonth month) {
        if (runs.ofMonth(month).isPresent() || lines.count(month) == 0) {
            return false;
        }
        runs.open().ifPresent(open -> {
            throw new IllegalStateException("%s 的发放尚未记账，%s 的发放稍后自动重试".formatted(open.month(), month));
        });
        open(month, null);
        return true;
    }

    /**
     * Begins this month's run for a person.
     *
     * @throws FaultsFound 409 where it is begun already, another is being prepared, or there is nothing to pay
     */
    @Transactional
    public YearMonth byPerson(String person) {
        YearMonth month = YearMonth.now(clock);
        Faults faults = new Faults();
        whyNot(month).ifPresent(why -> faults.add("", why.code(), why.message()));
        faults.refuseIfAny(HttpStatus.CONFLICT, REFUSED);
        try {
            open(month, person);
        } catch (DuplicateKeyException meanwhile) {
            faults.add("", "STARTED", "刚才系统或他人已经发起，请刷新页面");
            faults.refuseIfAny(HttpStatus.CONFLICT, REFUSED);
        }
        process.start(month);
        return month;
    }

    /** Why nobody can begin this month's run now, none where somebody can. */
    @Transactional(readOnly = true)
    public Optional<Fault> whyNotNow() {
        return whyNot(YearMonth.now(clock));
    }

    private Optional<Fault> whyNot(YearMonth month) {
        if (runs.ofMonth(month).isPresent()) {
            return Optional.of(new Fault("", "STARTED", "%s 的发放已经发起".formatted(month)));
        }
        Optional<RunFacts> open = runs.open();
        if (open.isPresent()) {
            return Optional.of(
                    new Fault("", "BUSY", "%s 的发放尚未记账，请先办结".formatted(open.get().month())));
        }
        return lines.count(month) > 0 ? Optional.empty() : Optional.of(new Fault("", "NOTHING", "本月没有应发放的家庭"));
    }

    private void open(YearMonth month, String person) {
        runs.open(month, person);
        acts.note(runs.ofMonth(month).orElseThrow().id(), "发起", person, person == null ? "系统按月发起" : null);
    }
}
