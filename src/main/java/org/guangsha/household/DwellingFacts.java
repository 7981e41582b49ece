package org.guangsha.household;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A dwelling held or given up; floor area in m², {@code disposedOn} only for a dwelling that was sold. */
public record DwellingFacts(Tenure tenure, String address, BigDecimal floorArea, LocalDate disposedOn) {}
