package org.guangsha.sla;

/** Whoever keeps the last day of a case; told whenever its clock stops or goes on. */
public interface CaseDeadline {

    /**
     * Moves the case's last day.
     *
     * @param lostDays calendar days lost since acceptance by all pauses together, one that still runs counted to its
     *     latest end: so nothing falls due while it runs
     */
    void move(String caseNo, int lostDays);
}
