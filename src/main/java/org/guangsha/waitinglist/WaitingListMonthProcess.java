package org.guangsha.waitinglist;

/** The process {@code waiting-list-month}: its key and its variables. It begins by its timer only. */
final class WaitingListMonthProcess {

    static final String KEY = "waiting-list-month";

    /** Id of the list scored last; not there before the first. */
    static final String THROUGH = "through";
    /** Whether no list is left. */
    static final String RESCORED = "rescored";

    private WaitingListMonthProcess() {}
}
