package org.guangsha.rehearsal.run;

import org.guangsha.rehearsal.rules.Work;
import org.guangsha.rehearsal.stage.Step;

/** What became of a task. Moments are -1 while they have not come. */
public final class TaskLine {

    private final String caseNo;
    private final String office;
    private final Step step;
    private final Work work;
    private final String form;
    private final String chance;
    private long begun = -1;
    private long closed = -1;
    private boolean late;

    TaskLine(String caseNo, String office, Step step, Work work, String form, String chance) {
        this.caseNo = caseNo;
        this.office = office;
        this.step = step;
        this.work = work;
        this.form = form;
        this.chance = chance;
    }

    String caseNo() {
        return caseNo;
    }

    public String office() {
        return office;
    }

    public Step step() {
        return step;
    }

    public Work work() {
        return work;
    }

    String form() {
        return form;
    }

    /** What its chances are drawn for. */
    String chance() {
        return chance;
    }

    /** Whether somebody ever took it. */
    public boolean taken() {
        return begun >= 0;
    }

    /** Whether the time in which it was to be done is over before it was, or by this moment. */
    public boolean late(long end) {
        return late || work.due() < (closed < 0 ? end : closed);
    }

    /** Minutes of the clock from its offer to its end, or to this moment. */
    public long lasted(long end) {
        return (closed < 0 ? end : closed) - work.arrived();
    }

    public boolean open() {
        return closed < 0;
    }

    void begin(long when) {
        begun = when;
    }

    void close(long when) {
        closed = when;
    }

    void runOver() {
        late = true;
    }
}
