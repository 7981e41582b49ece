package org.guangsha.staff;

/** Whether a member of staff may read a case; without a bean of it nobody may. */
public interface CaseAccess {

    boolean mayRead(StaffMember member, String caseNo);
}
