package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.ledger.Account;
import org.guangsha.ledger.Book;
import org.guangsha.ledger.Entry;
import org.guangsha.ledger.Ledger;
import org.guangsha.ledger.Posting;
import org.guangsha.ledger.Share;
import org.guangsha.ledger.Shares;
import org.guangsha.money.Yuan;
import org.guangsha.policy.Policy;
import org.guangsha.policy.ViolationPolicy;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.WhoActs;
import org.guangsha.subsidy.Overpayment;
import org.guangsha.subsidy.Overpayments;
import org.guangsha.subsidy.PaidSubsidies;
import org.guangsha.subsidy.PaidSubsidy;
import org.guangsha.violation.rules.Instalment;
import org.guangsha.violation.rules.InstalmentRule;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a household was paid after its violation: worked out, booked when the decision is final, paid back in parts (R22). */
@Service
public class Claims {

    private static final String REFUSED = "还款未登记";
    private static final int LONGEST_WORDS = 200;
    private static final int FEN = 100;

    private final ClaimTable table;
    private final PaidSubsidies paid;
    private final Overpayments overpayments;
    private final Ledger ledger;
    private final Shares shares;
    private final WorkCalendar calendar;
    private final Journal journal;
    private final WhoActs whoActs;
    private final ViolationPolicy.Claim policy;
    private final Policy city;
    private final Clock clock;

    Claims(
            ClaimTable table,
            PaidSubsidies paid,
            Overpayments overpayments,
            Ledger ledger,
            Shares shares,
            WorkCalendar calendar,
            Journal journal,
            WhoActs whoActs,
            Policy policy,
            Clock clock) {
        this.table = table;
        this.paid = paid;
        this.overpayments = overpayments;
        this.ledger = ledger;
        this.shares = shares;
        this.calendar = calendar;
        this.journal = journal;
        this.whoActs = whoActs;
        this.policy = policy.violation().claim();
        this.city = policy;
        this.clock = clock;
    }

    /** Fen paid for the months after this day, less what stands in the books as overpaid or was claimed already. */
    @Transactional(readOnly = true)
    public long overpaid(String caseNo, LocalDate since) {
        long known =
                overpayments.of(caseNo).stream().mapToLong(Overpayment::fen).sum();
        long all = paid.since(caseNo, firstMonth(since)).stream()
                .mapToLong(PaidSubsidy::fen)
                .sum();
        return Math.max(0, all - known - table.claimed(caseNo));
    }

    InstalmentRule rule(long fen) {
        return new InstalmentRule(
                fen,
                policy.mostInstalments().value(),
                (long) FEN * policy.leastInstalmentYuan().value());
    }

    /** Sets the claim of a decision; it is booked and to be paid when the decision is final. */
    void set(long violation, String caseNo, LocalDate since, long fen, int instalments) {
        YearMonth from = firstMonth(since);
        String area = paid.since(caseNo, from).get(0).area();
        table.add(new Claim(violation, caseNo, area, from, fen, instalments, null, null, null));
    }

    /** The decision is final: the claim is booked, its first part is due. */
    void book(ViolationFacts of) {
        Claim claim = table.hold(of.id()).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        LocalDate firstDue =
                calendar.dueAfterDays(today, policy.firstDays().value()).due();
        table.booked(claim.violation(), firstDue, today);
        ledger.post(new Entry(
                Book.SUBSIDY,
                of.occasion() + "/claim",
                today,
                "违规多领补贴追回",
                List.of(
                        Posting.debit(Account.SUBSIDY_OVERPAID, claim.area(), claim.fen()),
                        Posting.credit(Account.SUBSIDY_EXPENSE, claim.area(), claim.fen()))));
    }

    void cancel(long violation) {
        table.cancelled(violation, LocalDate.now(clock));
    }

    /**
     * Records what the household paid back; it goes back into the funds of city and district as it was paid out of them.
     *
     * @param number how manieth payment this is, so that a form sent twice is one payment
     * @param words by which receipt, at most 200 characters
     * @throws FaultsFound 409 where nothing is to be paid, or this payment is recorded; 422 with everything wrong with it
     */
    @Transactional
    public void pay(long violation, int number, LocalDate on, Long fen, String words) {
        Claim claim =
                table.hold(violation).filter(Claim::isDue).orElseThrow(() -> conflict("NOT_DUE", "没有需要归还的款项，请刷新后再看"));
        ClaimStanding standing = standing(claim);
        if (number != standing.payments().size() + 1) {
            throw conflict("TWICE", "这笔还款刚才已经登记，请刷新后再看");
        }
        LocalDate today = LocalDate.now(clock);
        Faults faults = new Faults();
        if (on == null || on.isAfter(today) || on.isBefore(claim.bookedOn())) {
            faults.add("paidOn", "DAY", "还款日期应在 %s 至今天之间".formatted(claim.bookedOn()));
        }
        if (fen == null || fen <= 0 || fen > standing.leftFen()) {
            faults.add("yuan", "AMOUNT", "还款金额应大于零、不超过尚欠的 %s 元".formatted(Yuan.plain(standing.leftFen())));
        }
        if (words == null || words.isBlank() || words.codePointCount(0, words.length()) > LONGEST_WORDS) {
            faults.add("words", "WORDS", "请填写缴款凭证，不超过 %d 字".formatted(LONGEST_WORDS));
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
        table.pay(
                violation,
                new ClaimPayment(number, on, fen, words.strip()),
                whoActs.now().orElse(null));
        post(claim, number, on, fen);
        journal.note(claim.caseNo(), EntryKind.VIOLATION, "归还多领的补贴 %s 元：%s".formatted(Yuan.plain(fen), words.strip()));
    }

    /** How the claim of a violation stands today, empty where nothing was claimed. */
    @Transactional(readOnly = true)
    public Optional<ClaimStanding> of(long violation) {
        return table.find(violation).map(this::standing);
    }

    /** The claims of these seats that are not paid yet. */
    @Transactional(readOnly = true)
    public List<ClaimStanding> owing(Collection<String> seats) {
        return table.owing(seats).stream().map(this::standing).toList();
    }

    private void post(Claim claim, int number, LocalDate on, long fen) {
        Share share = shares.of(fen);
        ledger.post(new Entry(
                Book.SUBSIDY,
                "violation-%d/payment-%d".formatted(claim.violation(), number),
                on,
                "违规多领补贴归还",
                List.of(
                        Posting.debit(Account.SUBSIDY_CITY_FUND, claim.area(), share.cityFen()),
                        Posting.debit(Account.SUBSIDY_DISTRICT_FUND, claim.area(), share.districtFen()),
                        Posting.credit(Account.SUBSIDY_OVERPAID, claim.area(), fen))));
    }

    private ClaimStanding standing(Claim claim) {
        List<ClaimPayment> payments = table.payments(claim.violation());
        long left = payments.stream().mapToLong(ClaimPayment::fen).sum();
        List<ClaimStanding.Part> parts = new ArrayList<>();
        if (claim.firstDue() != null) {
            for (Instalment part : Instalment.of(claim.fen(), claim.instalments(), claim.firstDue())) {
                long covered = Math.min(left, part.fen());
                left -= covered;
                boolean late = claim.isDue()
                        && covered < part.fen()
                        && LocalDate.now(clock).isAfter(part.dueOn());
                parts.add(new ClaimStanding.Part(part.number(), part.dueOn(), part.fen(), covered, late));
            }
        }
        return new ClaimStanding(claim, List.copyOf(parts), payments);
    }

    private YearMonth firstMonth(LocalDate since) {
        return city.subsidy().changeTakesEffect().value().after(since);
    }

    private static FaultsFound conflict(String code, String words) {
        return new FaultsFound(HttpStatus.CONFLICT, REFUSED, List.of(new Fault("", code, words)));
    }
}
