package org.guangsha.household;

import java.time.LocalDate;

/** A change on file: the day it happened, the day it was reported, and what it was in words. */
public record ChangeFacts(ChangeKind kind, LocalDate happenedOn, LocalDate reportedOn, String words) {}
