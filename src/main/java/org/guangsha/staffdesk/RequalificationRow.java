package org.guangsha.staffdesk;

import org.guangsha.requalification.Requalification;

/** A requalification as a line of the list. */
record RequalificationRow(Requalification one, String applicant, boolean late) {}
