package org.guangsha.household;

import java.time.LocalDate;

/** A paper handed in, by the kind's code of the city's policy. */
public record PaperFacts(String kind, LocalDate receivedOn) {}
