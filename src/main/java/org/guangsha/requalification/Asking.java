package org.guangsha.requalification;

import java.time.LocalDate;

/**
 * One time a household was asked to declare anew.
 *
 * @param number from 1
 * @param on date of the letter
 * @param words what is doubtful or missing, as the letter says it
 */
public record Asking(int number, LocalDate on, String words) {}
