package org.guangsha.staffdesk;

import org.guangsha.exit.ExitFacts;
import org.guangsha.exit.ExitStage;

/** An open exit as a line of the list. */
record ExitRow(ExitFacts exit, ExitStage stage, String applicant, boolean late) {}
