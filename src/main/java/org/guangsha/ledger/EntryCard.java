package org.guangsha.ledger;

import java.util.List;
import java.util.function.UnaryOperator;
import org.guangsha.money.Yuan;

/** An entry as the page shows it. */
public record EntryCard(
        String document, String day, String text, String reverses, String reason, String person, List<Line> lines) {

    /** A line of it, the empty side blank. */
    public record Line(String account, String area, String debit, String credit) {}

    /**
     * @param areaName the name of an area by its code
     * @param personName the name of a member of staff by the log-in
     */
    static EntryCard of(PostedEntry booked, UnaryOperator<String> areaName, UnaryOperator<String> personName) {
        Entry entry = booked.entry();
        return new EntryCard(
                entry.document(),
                entry.bookedOn().toString(),
                entry.text(),
                booked.reverses(),
                booked.reason(),
                booked.person().isEmpty() ? "系统" : personName.apply(booked.person()),
                entry.postings().stream()
                        .map(line -> new Line(
                                line.account().chinese(),
                                areaName.apply(line.area()),
                                blank(line.debitFen()),
                                blank(line.creditFen())))
                        .toList());
    }

    private static String blank(long fen) {
        return fen == 0 ? "" : Yuan.grouped(fen);
    }
}
