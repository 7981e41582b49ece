package org.guangsha.rehearsal.stage;

/** What an act in the engine has led to, as far as time and offices are concerned. Moments as in {@code rules.Moment}. */
public sealed interface Happening {

    /**
     * A task was offered.
     *
     * @param due when it is late; {@link Long#MAX_VALUE} where the diagram says no date
     * @param form id of its form, null where it has none
     */
    record TaskOpened(String task, String instance, String caseNo, String office, Step step, long due, String form)
            implements Happening {}

    /** A task is no longer there, done or interrupted. */
    record TaskClosed(String task) implements Happening {}

    /** The diagram's own clock of a step of this instance has run out. */
    record StepLate(String instance) implements Happening {}

    /** The engine will go on by itself at this moment. */
    record TimerSet(String job, String caseNo, String element, long due) implements Happening {}

    /** It won't. */
    record TimerGone(String job) implements Happening {}

    /**
     * The engine waits for a message.
     *
     * @param blocks whether the case stands still until it comes; else it may interrupt or accompany the case
     */
    record MessageAwaited(String id, String caseNo, String message, String execution, boolean blocks)
            implements Happening {}

    /** It no longer does. */
    record MessageGone(String id) implements Happening {}

    /** The case is decided, or ended without a decision. */
    record Closed(String caseNo, Outcome outcome) implements Happening {}

    /** A refusal was set aside: the case is open again. */
    record Reopened(String caseNo) implements Happening {}

    /** The case has run over its own last day. */
    record CaseLate(String caseNo) implements Happening {}

    /** The engine refused the act. */
    record Failed(String caseNo, String where, String why) implements Happening {}
}
