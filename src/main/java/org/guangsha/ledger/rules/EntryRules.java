package org.guangsha.ledger.rules;

import java.util.List;
import java.util.Objects;
import org.guangsha.ledger.Entry;
import org.guangsha.ledger.Posting;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;

/** Which entries a book takes: both sides alike and above nothing, every line on one side, no account of the other book. */
public final class EntryRules {

    /** Ends the document of an entry that takes another back. */
    public static final String REVERSAL = "#冲正";

    private static final int LONGEST_DOCUMENT = 120;
    private static final int LONGEST_TEXT = 200;

    private EntryRules() {}

    /** Everything wrong with an entry, none where it may be booked; each path is the entry's document. */
    public static List<Fault> faults(Entry entry) {
        Faults faults = new Faults();
        String path = Objects.requireNonNullElse(entry.document(), "");
        if (path.isBlank() || path.length() > LONGEST_DOCUMENT || path.contains(REVERSAL)) {
            faults.add(path, "DOCUMENT", "凭证号必须填写，不超过 %d 个字符，不得含“%s”".formatted(LONGEST_DOCUMENT, REVERSAL));
        }
        if (entry.bookedOn() == null) {
            faults.add(path, "DAY", "缺少记账日期");
        }
        if (entry.text() == null || entry.text().isBlank() || entry.text().length() > LONGEST_TEXT) {
            faults.add(path, "TEXT", "摘要必须填写，不超过 %d 字".formatted(LONGEST_TEXT));
        }
        entry.postings().forEach(line -> line(path, entry, line, faults));
        if (faults.isEmpty()) {
            balance(path, entry, faults);
        }
        return faults.list();
    }

    private static void line(String path, Entry entry, Posting line, Faults faults) {
        if (line.account().book() != entry.book()) {
            faults.add(
                    path,
                    "OTHER_BOOK",
                    "“%s”是%s的科目，不得记入%s：收支两条线"
                            .formatted(
                                    line.account().chinese(),
                                    line.account().book().chinese(),
                                    entry.book().chinese()));
        }
        if (line.debitFen() < 0 || line.creditFen() < 0) {
            faults.add(
                    path,
                    "NEGATIVE",
                    "“%s”的金额不得为负；冲正请另记".formatted(line.account().chinese()));
        } else if (line.debitFen() > 0 && line.creditFen() > 0) {
            faults.add(
                    path,
                    "BOTH_SIDES",
                    "“%s”一行只能记借方或贷方".formatted(line.account().chinese()));
        }
    }

    private static void balance(String path, Entry entry, Faults faults) {
        long debit = 0;
        long credit = 0;
        try {
            for (Posting line : entry.postings()) {
                debit = Math.addExact(debit, line.debitFen());
                credit = Math.addExact(credit, line.creditFen());
            }
        } catch (ArithmeticException tooMuch) {
            faults.add(path, "TOO_MUCH", "金额超出可记的范围");
            return;
        }
        if (debit != credit) {
            faults.add(path, "UNBALANCED", "借贷不平：借方 %d 分，贷方 %d 分".formatted(debit, credit));
        } else if (debit == 0) {
            faults.add(path, "NOTHING", "没有金额，不能记账");
        }
    }
}
