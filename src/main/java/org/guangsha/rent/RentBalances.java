package org.guangsha.rent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.guangsha.rent.rules.ArrearsRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What tenancies owe. */
@Service
public class RentBalances {

    private static final String OPEN = """
            select t.case_no from tenancy t
            where t.seat in (:seats) and
              (select coalesce(sum(c.fen), 0) from rent_charge c where c.case_no = t.case_no and c.due_on < :today)
              > (select coalesce(sum(p.fen), 0) from rent_payment p where p.case_no = t.case_no)
            order by t.case_no""";

    private final JdbcClient jdbc;
    private final TenancyTable tenancies;
    private final ChargeTable charges;
    private final Payments payments;
    private final Clock clock;

    RentBalances(JdbcClient jdbc, TenancyTable tenancies, ChargeTable charges, Payments payments, Clock clock) {
        this.jdbc = jdbc;
        this.tenancies = tenancies;
        this.charges = charges;
        this.payments = payments;
        this.clock = clock;
    }

    /**
     * How a tenancy stands today.
     *
     * @throws IllegalArgumentException where the case has none
     */
    @Transactional(readOnly = true)
    public RentStanding of(String caseNo) {
        Tenancy tenancy = tenancies.find(caseNo).orElseThrow(() -> new IllegalArgumentException("这个案件没有租赁"));
        List<Charge> charged = charges.of(caseNo);
        long paid = payments.paid(caseNo);
        return new RentStanding(
                tenancy,
                charged.stream().mapToLong(Charge::fen).sum(),
                paid,
                ArrearsRule.of(charged, paid, LocalDate.now(clock)),
                referredOn(caseNo));
    }

    /** The tenancies of these seats that owe something past its day, by case number. */
    @Transactional(readOnly = true)
    public List<RentStanding> inArrears(Collection<String> seats) {
        return owing(seats).stream()
                .map(this::of)
                .filter(standing -> !standing.arrears().months().isEmpty())
                .toList();
    }

    private List<String> owing(Collection<String> seats) {
        return seats.isEmpty()
                ? List.of()
                : jdbc.sql(OPEN)
                        .param("seats", seats)
                        .param("today", LocalDate.now(clock))
                        .query(String.class)
                        .list();
    }

    private LocalDate referredOn(String caseNo) {
        return jdbc.sql("select referred_on from rent_referral where case_no = ? order by since_month desc limit 1")
                .param(caseNo)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }
}
