package org.guangsha.violation;

import java.time.LocalDate;

/**
 * A sanction that was ordered.
 *
 * @param doneOn the day it was carried out, null until then
 * @param words what was done, null until then
 * @param cancelledOn the day an appeal overturned it, null where none did
 */
public record SanctionState(Sanction sanction, LocalDate doneOn, String words, LocalDate cancelledOn) {}
