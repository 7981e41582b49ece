package org.guangsha.rent;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.guangsha.letters.Addressees;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.Letters;
import org.guangsha.money.Yuan;
import org.guangsha.policy.DwellingPolicy;
import org.guangsha.policy.Policy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What follows arrears: a letter each month, and at the policy's limit a referral. */
@Service
public class Reminders {

    private final RentBalances balances;
    private final Letters letters;
    private final Addressees addressees;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final DwellingPolicy.Rent policy;
    private final Clock clock;

    Reminders(
            RentBalances balances,
            Letters letters,
            Addressees addressees,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Policy policy,
            Clock clock) {
        this.balances = balances;
        this.letters = letters;
        this.addressees = addressees;
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
        this.policy = policy.rent();
        this.clock = clock;
    }

    /**
     * Reminds every tenancy in arrears of these seats, once a calendar month each, and refers those that have reached the
     * limit, once a spell; each tenancy in a transaction of its own.
     *
     * @return tenancies in arrears
     */
    public int remind(Collection<String> seats) {
        List<RentStanding> owing = balances.inArrears(seats);
        owing.forEach(standing -> transaction.executeWithoutResult(status -> {
            remind(standing);
            if (standing.arrears().wholeMonths() >= policy.arrearsLimitMonths().value()) {
                refer(standing);
            }
        }));
        return owing.size();
    }

    private void remind(RentStanding standing) {
        String caseNo = standing.tenancy().caseNo();
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> says = Map.of(
                "applicant",
                addressees.applicant(caseNo),
                "dwelling",
                standing.tenancy().dwellingCode(),
                "rows",
                standing.arrears().months().stream().map(Reminders::row).toList(),
                "total",
                Yuan.plain(standing.arrears().fen()),
                "payBy",
                YearMonth.from(today).atEndOfMonth(),
                "limit",
                policy.arrearsLimitMonths().value().toString());
        letters.issue(
                LetterKind.RENT_REMINDER,
                caseNo,
                "rent-reminder-" + YearMonth.from(today),
                addressees.applicant(caseNo),
                says);
    }

    private static Map<String, String> row(UnpaidMonth month) {
        return Map.of(
                "month",
                month.month().toString(),
                "charged",
                Yuan.plain(month.chargedFen()),
                "unpaid",
                Yuan.plain(month.unpaidFen()));
    }

    private void refer(RentStanding standing) {
        Arrears arrears = standing.arrears();
        RentReferral referral = new RentReferral(
                standing.tenancy().caseNo(),
                arrears.months().get(0).month(),
                LocalDate.now(clock),
                (int) arrears.wholeMonths(),
                arrears.fen());
        int known = jdbc.sql("select count(*) from rent_referral where case_no = ? and since_month = ?")
                .params(referral.caseNo(), referral.since().atDay(1))
                .query(Integer.class)
                .single();
        if (known == 0) {
            jdbc.sql("insert into rent_referral values (?, ?, ?, ?, ?)")
                    .params(
                            referral.caseNo(),
                            referral.since().atDay(1),
                            referral.referredOn(),
                            referral.months(),
                            referral.fen())
                    .update();
            events.publishEvent(referral);
        }
    }
}
