package org.guangsha.rent;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.policy.Programme;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.standards.IncomeLevel;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dwellings let: begun at the hand-over, changed with the household's income, ended with the return (R14). */
@Service
public class Tenancies {

    private static final Set<Programme> LET = EnumSet.of(Programme.LOW_RENT, Programme.PUBLIC_RENTAL);
    private static final BigDecimal LARGEST = new BigDecimal("500");
    private static final int LONGEST_REASON = 500;
    private static final String REFUSED = "租赁未登记";

    private final TenancyTable table;
    private final Areas areas;
    private final Clock clock;

    Tenancies(TenancyTable table, Areas areas, Clock clock) {
        this.table = table;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * Begins a tenancy; the same again does nothing.
     *
     * @param dwellingCode the dwelling's code in the stock
     * @param area of the dwelling, m², two places
     * @param from first day of the tenancy
     * @throws FaultsFound 422 with everything wrong with it; 409 where the case has another tenancy
     */
    @Transactional
    public void begin(
            String caseNo,
            long householdId,
            String dwellingCode,
            BigDecimal area,
            String communityCode,
            IncomeLevel level,
            Programme programme,
            LocalDate from) {
        Faults faults = new Faults();
        if (!LET.contains(programme)) {
            faults.add("programme", "NOT_LET", programme.chinese() + "不出租，不收租金");
        }
        if (area.signum() <= 0
                || area.compareTo(LARGEST) > 0
                || area.stripTrailingZeros().scale() > 2) {
            faults.add("area", "AREA", "面积应大于零、不超过 500 平方米，最多两位小数");
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
        Term term = new Term(from, area.setScale(2), level);
        Tenancy wanted = new Tenancy(
                caseNo,
                householdId,
                dwellingCode,
                communityCode,
                areas.seat(Level.HOUSING, communityCode).code(),
                programme,
                from,
                null,
                null,
                null,
                List.of(term),
                YearMonth.from(from));
        Optional<Tenancy> known = table.lock(caseNo);
        if (known.isPresent()) {
            requireSame(known.get(), wanted);
        } else {
            table.add(wanted);
            table.addTerm(caseNo, 1, term, "入住", clock.instant());
        }
    }

    /**
     * The household's income level changed: counted from the 1st of the month after, or from the day itself where that is a
     * 1st. A level it has already does nothing.
     *
     * @param on the day of the change
     * @param reason for people
     * @throws FaultsFound 404 without tenancy; 422 where it is over, or the change would lie before the last one
     */
    @Transactional
    public void change(String caseNo, IncomeLevel level, LocalDate on, String reason) {
        Tenancy tenancy = open(caseNo);
        Term last = tenancy.terms().get(tenancy.terms().size() - 1);
        LocalDate from =
                on.getDayOfMonth() == 1 ? on : YearMonth.from(on).plusMonths(1).atDay(1);
        LocalDate counted = from.isBefore(tenancy.begun()) ? tenancy.begun() : from;
        if (last.level() == level) {
            return;
        }
        if (counted.isBefore(last.from())) {
            throw refusal("on", "TOO_EARLY", "这次变更的生效日 %s 早于上一次变更的 %s".formatted(counted, last.from()));
        }
        table.addTerm(
                caseNo,
                tenancy.terms().size() + 1,
                new Term(counted, last.area(), level),
                sound(reason),
                clock.instant());
        reckonAgain(tenancy, counted);
    }

    /**
     * Market rent from a day on, that of the violation (FACTS: after a tenancy violation), also of a tenancy that is over by
     * now; the same day again does nothing. The next charging sets the months right that were charged already, each by the
     * market rate of its own standards.
     *
     * @throws FaultsFound 404 without tenancy; 422 where the day lies outside it, or it is raised from another day
     */
    @Transactional
    public void raise(String caseNo, LocalDate on, String reason) {
        Tenancy tenancy = table.lock(caseNo).orElseThrow(Tenancies::unknown);
        if (on.equals(tenancy.raised())) {
            return;
        }
        boolean outside = on.isBefore(tenancy.begun()) || tenancy.ended() != null && on.isAfter(tenancy.ended());
        if (tenancy.raised() != null || outside) {
            throw refusal("on", "RAISE", "起始日不在租期内，或者已自 %s 起按市场租金计收".formatted(tenancy.raised()));
        }
        table.raise(caseNo, on, sound(reason));
        reckonAgain(tenancy, on);
    }

    /**
     * The household has not vacated the dwelling in its term (H21.6): from this day on the rent is raised month by month, by
     * the steps of the policy, until the tenancy ends; the same day again does nothing.
     *
     * @param from the day after the term
     * @throws FaultsFound 404 without tenancy; 422 where it is over, has not begun on that day, or is overstayed from another day
     */
    @Transactional
    public void overstay(String caseNo, LocalDate from, String reason) {
        Tenancy tenancy = open(caseNo);
        if (from.equals(tenancy.overstayed())) {
            return;
        }
        if (tenancy.overstayed() != null || from.isBefore(tenancy.begun())) {
            throw refusal("from", "OVERSTAY", "起始日早于租期，或者已自 %s 起按逾期腾退计收".formatted(tenancy.overstayed()));
        }
        table.overstay(caseNo, from, sound(reason));
        reckonAgain(tenancy, from);
    }

    /**
     * Ends a tenancy; the same day again does nothing. Rent charged beyond the day is taken back with the next charging.
     *
     * @param on last day of the tenancy
     * @throws FaultsFound 404 without tenancy; 422 where it ended on another day or would end before it began
     */
    @Transactional
    public void end(String caseNo, LocalDate on) {
        Tenancy tenancy = table.lock(caseNo).orElseThrow(Tenancies::unknown);
        if (on.equals(tenancy.ended())) {
            return;
        }
        if (tenancy.ended() != null || on.isBefore(tenancy.begun())) {
            throw refusal("on", "END", "租赁自 %s 起，已于 %s 结束".formatted(tenancy.begun(), tenancy.ended()));
        }
        table.end(caseNo, on);
        reckonAgain(tenancy, on);
    }

    /** The tenancy of a case, whether it lasts or is over. */
    @Transactional(readOnly = true)
    public Optional<Tenancy> of(String caseNo) {
        return table.find(caseNo);
    }

    private void reckonAgain(Tenancy tenancy, LocalDate from) {
        YearMonth month = YearMonth.from(from);
        if (month.isBefore(tenancy.recountFrom())) {
            table.recountFrom(tenancy.caseNo(), month);
        }
    }

    private Tenancy open(String caseNo) {
        Tenancy tenancy = table.lock(caseNo).orElseThrow(Tenancies::unknown);
        if (tenancy.ended() != null) {
            throw refusal("caseNo", "ENDED", "租赁已于 %s 结束".formatted(tenancy.ended()));
        }
        return tenancy;
    }

    private static void requireSame(Tenancy known, Tenancy wanted) {
        boolean same = known.householdId() == wanted.householdId()
                && known.dwellingCode().equals(wanted.dwellingCode())
                && known.communityCode().equals(wanted.communityCode())
                && known.programme() == wanted.programme()
                && known.begun().equals(wanted.begun())
                && known.terms().get(0).equals(wanted.terms().get(0));
        if (!same) {
            throw new FaultsFound(
                    HttpStatus.CONFLICT, REFUSED, List.of(new Fault("caseNo", "LET_ALREADY", "这个案件已登记另一租赁")));
        }
    }

    private static String sound(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw refusal("reason", "REASON", "请写明原因，不超过 %d 字".formatted(LONGEST_REASON));
        }
        return reason.strip();
    }

    private static FaultsFound refusal(String path, String code, String words) {
        return new FaultsFound(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED, List.of(new Fault(path, code, words)));
    }

    private static FaultsFound unknown() {
        return new FaultsFound(HttpStatus.NOT_FOUND, REFUSED, List.of(new Fault("caseNo", "UNKNOWN", "这个案件没有租赁")));
    }
}
