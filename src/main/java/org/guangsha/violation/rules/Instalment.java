package org.guangsha.violation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A part of a claim: the how manieth, until when, fen. */
public record Instalment(int number, LocalDate dueOn, long fen) {

    /**
     * Divides a claim into equal parts, the odd fen on the first; one is due each month, on the same day number or the last
     * day of the month.
     */
    public static List<Instalment> of(long fen, int count, LocalDate firstDue) {
        long part = fen / count;
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Instalment(
                        number, firstDue.plusMonths(number - 1L), number == 1 ? fen - part * (count - 1L) : part))
                .toList();
    }
}
