package org.guangsha.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * An entry of a book. Lines of 0 fen are left out, so that a share of nothing needs no care.
 *
 * @param document what it was booked by, once in its book, such as {@code subsidy-2026-05/13040320260007}; at most 120 characters
 * @param bookedOn the day it counts for
 * @param text for people, without personal data; at most 200 characters
 */
public record Entry(Book book, String document, LocalDate bookedOn, String text, List<Posting> postings) {

    public Entry {
        postings = postings.stream().filter(line -> !line.isEmpty()).toList();
    }
}
