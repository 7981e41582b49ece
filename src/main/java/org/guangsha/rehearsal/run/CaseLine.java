package org.guangsha.rehearsal.run;

import java.util.HashMap;
import java.util.Map;
import org.guangsha.rehearsal.rules.Moment;
import org.guangsha.rehearsal.stage.Outcome;

/** What became of a case. */
public final class CaseLine {

    private final String caseNo;
    private final long accepted;
    private final Map<String, Integer> times = new HashMap<>();
    private long closed = -1;
    private Outcome outcome;
    private boolean late;
    private boolean stopped;

    CaseLine(String caseNo, long accepted) {
        this.caseNo = caseNo;
        this.accepted = accepted;
    }

    String caseNo() {
        return caseNo;
    }

    public long accepted() {
        return accepted;
    }

    /** Null while it is open. */
    public Outcome outcome() {
        return outcome;
    }

    /** Calendar days from acceptance to the end; meaningless while it is open. */
    public long days() {
        return Moment.day(closed).toEpochDay() - Moment.day(accepted).toEpochDay();
    }

    /** Whether it ran over its own last day. */
    public boolean late() {
        return late;
    }

    /** Whether the engine refused to go on with it. */
    public boolean stopped() {
        return stopped;
    }

    void close(Outcome how, long when) {
        if (outcome == null) {
            outcome = how;
            closed = when;
        }
    }

    void reopen() {
        outcome = null;
    }

    void runOver() {
        late = true;
    }

    void stop() {
        stopped = true;
    }

    /** How often this has happened to the case before, which tells its chances apart. */
    String again(String what) {
        return what + "#" + times.merge(what, 1, Integer::sum);
    }
}
