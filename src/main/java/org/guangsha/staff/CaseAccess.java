package org.guangsha.staff;

/** Who may read a case's file, personal data and all. */
public interface CaseAccess {

    /** Whether this member may read the case; no for a number that no case bears. */
    boolean mayRead(StaffMember member, String caseNo);
}
