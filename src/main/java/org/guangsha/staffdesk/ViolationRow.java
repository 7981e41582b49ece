package org.guangsha.staffdesk;

import org.guangsha.violation.ViolationFacts;
import org.guangsha.violation.ViolationStage;

/**
 * A violation as a line of the list.
 *
 * @param stage null of one that is over
 * @param applicant empty while it is not matched with a case
 */
record ViolationRow(ViolationFacts violation, ViolationStage stage, String applicant, boolean late) {}
