package org.guangsha.rent;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.guangsha.ledger.Account;
import org.guangsha.ledger.Book;
import org.guangsha.ledger.Entry;
import org.guangsha.ledger.Ledger;
import org.guangsha.ledger.Posting;
import org.guangsha.policy.DwellingPolicy;
import org.guangsha.policy.Policy;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.rent.rules.RentRule;
import org.guangsha.standards.StandardsRegister;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Charges the month's rent: of every tenancy, each month from the first not reckoned yet, what the terms ask less what was
 * charged for it before. So a month left out, a change told late and a return in a month charged already settle themselves, and
 * the same run again charges nothing.
 */
@Service
public class RentCharging {

    /** Tenancies in one transaction. */
    static final int CHUNK = 200;

    private final TenancyTable tenancies;
    private final ChargeTable charges;
    private final RentRates rates;
    private final StandardsRegister standards;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final DwellingPolicy.Rent policy;
    private final Clock clock;

    RentCharging(
            TenancyTable tenancies,
            ChargeTable charges,
            RentRates rates,
            StandardsRegister standards,
            Ledger ledger,
            TransactionTemplate transaction,
            Policy policy,
            Clock clock) {
        this.tenancies = tenancies;
        this.charges = charges;
        this.rates = rates;
        this.standards = standards;
        this.ledger = ledger;
        this.transaction = transaction;
        this.policy = policy.rent();
        this.clock = clock;
    }

    /**
     * Charges up to this month, some tenancies a transaction; what was done before a stop stays done.
     *
     * @param seats codes of the housing departments' seats whose tenancies are charged
     * @return tenancies that were charged something
     * @throws FaultsFound 422 for a month still to come
     */
    public int charge(YearMonth month, Collection<String> seats) {
        if (month.isAfter(YearMonth.now(clock))) {
            throw new FaultsFound(
                    HttpStatus.UNPROCESSABLE_ENTITY, "未计收", List.of(new Fault("month", "TO_COME", "还没到这个月")));
        }
        List<String> all = seats.isEmpty() ? List.of() : tenancies.toReckon(month, seats);
        DayRates dayRates = new DayRates(rates, standards);
        int charged = 0;
        for (int at = 0; at < all.size(); at += CHUNK) {
            List<String> some = all.subList(at, Math.min(all.size(), at + CHUNK));
            charged += transaction.execute(status -> chunk(some, month, dayRates));
        }
        return charged;
    }

    /**
     * Charges the next tenancies up to this month, as many as fit one transaction.
     *
     * @return whether none is left
     */
    boolean chargeNext(YearMonth month, Collection<String> seats) {
        List<String> all = tenancies.toReckon(month, seats);
        List<String> some = all.subList(0, Math.min(CHUNK, all.size()));
        transaction.executeWithoutResult(status -> chunk(some, month, new DayRates(rates, standards)));
        return some.size() == all.size();
    }

    /** How many tenancies have rent of this month or an earlier one to be charged. */
    public int waiting(YearMonth month, Collection<String> seats) {
        return seats.isEmpty() ? 0 : tenancies.toReckon(month, seats).size();
    }

    private int chunk(List<String> caseNos, YearMonth month, DayRates dayRates) {
        List<Entry> entries = new ArrayList<>();
        int charged = 0;
        for (String caseNo : caseNos) {
            Tenancy tenancy = tenancies.lock(caseNo).orElseThrow();
            List<Charge> missing = missing(tenancy, month, dayRates);
            charges.add(caseNo, missing, LocalDate.now(clock));
            missing.stream().map(charge -> entry(tenancy, charge)).forEach(entries::add);
            charged += missing.isEmpty() ? 0 : 1;
            if (!tenancy.recountFrom().isAfter(month)) {
                tenancies.recountFrom(caseNo, month.plusMonths(1));
            }
        }
        ledger.postAll(entries);
        return charged;
    }

    private List<Charge> missing(Tenancy tenancy, YearMonth month, DayRates dayRates) {
        List<Charge> before = charges.of(tenancy.caseNo());
        List<Charge> missing = new ArrayList<>();
        for (YearMonth each = tenancy.recountFrom(); !each.isAfter(month); each = each.plusMonths(1)) {
            YearMonth reckoned = each;
            MonthRent rent = RentRule.of(
                    tenancy, each, policy.partialMonthsByDay().value(), day -> dayRates.of(tenancy, day, reckoned));
            List<Charge> ofMonth = before.stream()
                    .filter(charge -> charge.month().equals(reckoned))
                    .toList();
            long difference =
                    rent.fen() - ofMonth.stream().mapToLong(Charge::fen).sum();
            if (difference != 0) {
                LocalDate due = month.atDay(policy.dueDay().value());
                missing.add(new Charge(each, ofMonth.size() + 1, difference, rent.isWhole(), due, rent.working()));
            }
        }
        return missing;
    }

    private Entry entry(Tenancy tenancy, Charge charge) {
        String document = "rent-%s/%s%s"
                .formatted(charge.month(), tenancy.caseNo(), charge.number() == 1 ? "" : "/" + charge.number());
        long fen = Math.abs(charge.fen());
        Posting owed = charge.fen() > 0
                ? Posting.debit(Account.RENT_RECEIVABLE, tenancy.seat(), fen)
                : Posting.credit(Account.RENT_RECEIVABLE, tenancy.seat(), fen);
        Posting income = charge.fen() > 0
                ? Posting.credit(Account.RENT_INCOME, tenancy.seat(), fen)
                : Posting.debit(Account.RENT_INCOME, tenancy.seat(), fen);
        String text = (charge.number() == 1 ? "计收租金 " : "调整租金 ") + charge.month();
        return new Entry(Book.RENT, document, LocalDate.now(clock), text, List.of(owed, income));
    }
}
