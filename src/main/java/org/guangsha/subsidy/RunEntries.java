package org.guangsha.subsidy;

import static org.guangsha.ledger.Posting.credit;
import static org.guangsha.ledger.Posting.debit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.guangsha.ledger.Account;
import org.guangsha.ledger.Book;
import org.guangsha.ledger.Entry;
import org.guangsha.ledger.Posting;
import org.guangsha.ledger.Share;
import org.guangsha.subsidy.rules.Overpaid;

/** The entries that a month's run makes of its lines (decision 023). Pure. */
record RunEntries(YearMonth month, LocalDate bookedOn) {

    /**
     * A line as the ledger needs it.
     *
     * @param document follows from run and case, and so is the same when it is booked again
     */
    record Payment(int number, String document, String area, long payFen, long newFen, Overpaid overpaid) {

        Payment with(Overpaid found) {
            return new Payment(number, document, area, payFen, newFen, found);
        }

        /** What the line takes from the area's budget. */
        long wantedFen() {
            return Math.max(0, newFen) + overpaid.setOffFen();
        }
    }

    /** What an area's lines want, taken from its budget before the bank's file is written. */
    Entry payable(String area, long fen) {
        return entry(
                "%s/payable-%s".formatted(SubsidyRunProcess.key(month), area),
                "%s租赁补贴应付".formatted(month),
                debit(Account.SUBSIDY_EXPENSE, area, fen),
                credit(Account.SUBSIDY_PAYABLE, area, fen));
    }

    /** What a line pays, what it finds overpaid and what it sets off; those of them that there are. */
    List<Entry> of(Payment line, Share share) {
        List<Entry> entries = new ArrayList<>();
        if (line.overpaid().aroseFen() > 0) {
            entries.add(arose(line));
        }
        if (line.overpaid().setOffFen() > 0) {
            entries.add(setOff(line));
        }
        if (line.payFen() > 0 || line.newFen() != 0) {
            entries.add(paid(line, share));
        }
        return entries;
    }

    /** What came back from the bank goes back into the funds, and is owed to the household still. */
    Entry cameBack(Payment line, Share share) {
        return entry(
                line.document() + "/returned",
                "%s租赁补贴银行退回".formatted(month),
                debit(Account.SUBSIDY_CITY_FUND, line.area(), share.cityFen()),
                debit(Account.SUBSIDY_DISTRICT_FUND, line.area(), share.districtFen()),
                credit(Account.SUBSIDY_RETURNED, line.area(), line.payFen()));
    }

    private Entry arose(Payment line) {
        return entry(
                line.document() + "/overpaid",
                "%s核定以前月份多付".formatted(month),
                debit(Account.SUBSIDY_OVERPAID, line.area(), line.overpaid().aroseFen()),
                credit(Account.SUBSIDY_EXPENSE, line.area(), line.overpaid().aroseFen()));
    }

    private Entry setOff(Payment line) {
        return entry(
                line.document() + "/set-off",
                "%s租赁补贴抵扣多付".formatted(month),
                debit(Account.SUBSIDY_PAYABLE, line.area(), line.overpaid().setOffFen()),
                credit(Account.SUBSIDY_OVERPAID, line.area(), line.overpaid().setOffFen()));
    }

    private Entry paid(Payment line, Share share) {
        return entry(
                line.document(),
                "%s租赁补贴".formatted(month),
                debit(Account.SUBSIDY_PAYABLE, line.area(), Math.max(0, line.newFen())),
                debit(Account.SUBSIDY_RETURNED, line.area(), line.payFen() - line.newFen()),
                credit(Account.SUBSIDY_EXPENSE, line.area(), Math.max(0, -line.newFen())),
                credit(Account.SUBSIDY_CITY_FUND, line.area(), share.cityFen()),
                credit(Account.SUBSIDY_DISTRICT_FUND, line.area(), share.districtFen()));
    }

    private Entry entry(String document, String text, Posting... lines) {
        return new Entry(Book.SUBSIDY, document, bookedOn, text, List.of(lines));
    }
}
