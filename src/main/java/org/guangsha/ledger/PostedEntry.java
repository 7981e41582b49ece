package org.guangsha.ledger;

import java.time.Instant;

/**
 * An entry as it stands in the book.
 *
 * @param reverses document of the entry it takes back, empty for an ordinary one
 * @param reason why, for one that takes back; empty otherwise
 * @param person log-in of who booked it, empty where the program did by itself
 */
public record PostedEntry(Entry entry, String reverses, String reason, String person, Instant at) {}
