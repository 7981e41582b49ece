package org.guangsha.reports;

import java.time.LocalDate;
import org.guangsha.reports.rules.Period;

/** A report of a week that was made by itself and stays, without its counts. */
public record KeptReport(long id, Period period, LocalDate madeOn, boolean provisional) {}
