package org.guangsha.rent;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What was charged for a month; a month reckoned anew has further ones, of the difference.
 *
 * @param number counts the charges of the month from 1
 * @param fen negative where too much was charged before
 * @param wholeMonth whether the tenancy lasted all days of the month, as it stood when this was charged
 * @param working how the month's rent came about
 */
public record Charge(YearMonth month, int number, long fen, boolean wholeMonth, LocalDate dueOn, String working) {}
