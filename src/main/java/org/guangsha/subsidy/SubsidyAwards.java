package org.guangsha.subsidy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.money.Yuan;
import org.guangsha.policy.MonthRule;
import org.guangsha.policy.Policy;
import org.guangsha.problem.Faults;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsRegister;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is paid a rent subsidy, how much and from which month (R12, R13). What was worked out once stays. */
@Service
public class SubsidyAwards {

    private static final int LONGEST_REASON = 500;

    private final AwardTable table;
    private final SubsidyAmounts amounts;
    private final StandardsRegister standards;
    private final Areas areas;
    private final Journal journal;
    private final Policy policy;
    private final Clock clock;

    SubsidyAwards(
            AwardTable table,
            SubsidyAmounts amounts,
            StandardsRegister standards,
            Areas areas,
            Journal journal,
            Policy policy,
            Clock clock) {
        this.table = table;
        this.amounts = amounts;
        this.standards = standards;
        this.areas = areas;
        this.journal = journal;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Awards a subsidy by the standards in force today; for a case that has one of this kind nothing happens.
     *
     * @return the award
     * @throws FaultsFound 422 with everything wrong with the facts
     */
    @Transactional
    public Award award(SubsidyClaim claim) {
        require(claim.facts());
        return table.find(claim.caseNo(), claim.kind()).orElseGet(() -> {
            String area = areas.seat(Level.HOUSING, claim.communityCode()).code();
            add(table.add(claim, area), claim.from(), claim.facts(), inForce(), "核定");
            Award made = table.find(claim.caseNo(), claim.kind()).orElseThrow();
            note(
                    made,
                    "%s自 %s 起，每月 %s 元"
                            .formatted(made.kind().chinese(), made.from(), Yuan.plain(made.fen(made.from()))));
            return made;
        });
    }

    /**
     * The household has changed: its awards that have not ended are worked out anew, from the month that the policy names
     * after the day of the change ({@code subsidy.change-takes-effect}). For months that are paid already the difference
     * is made good or kept back by the next run. The same facts again: nothing.
     *
     * @param changedOn the day the facts changed
     * @throws FaultsFound 422 with everything wrong with the facts
     */
    @Transactional
    public void change(String caseNo, SubsidyFacts facts, LocalDate changedOn) {
        require(facts);
        table.hold(caseNo);
        YearMonth from = rule().after(changedOn);
        for (Award award : table.ofCase(caseNo)) {
            boolean over = award.to() != null && award.to().isBefore(from);
            if (!over && !same(award.latest().facts(), facts)) {
                YearMonth begin = from.isBefore(award.from()) ? award.from() : from;
                change(award.id(), facts, begin, "家庭情况变化（%s）".formatted(changedOn));
                table.reopen(award.id());
                tell(caseNo, award, begin);
            }
        }
    }

    /**
     * Ends a case's awards; the last month paid is the one before the policy lets a change of this day take effect.
     * Awards that have ended by then stay as they are.
     *
     * @param on the day on which the entitlement ends, or the household moves in
     * @throws FaultsFound 422 without a reason
     */
    @Transactional
    public void end(String caseNo, LocalDate on, String reason) {
        table.ofCase(caseNo).forEach(award -> end(award, on, reason));
    }

    /** As {@link #end(String, LocalDate, String)} for awards of one kind: a move-in ends the bridging subsidy alone. */
    @Transactional
    public void end(String caseNo, AwardKind kind, LocalDate on, String reason) {
        table.find(caseNo, kind).ifPresent(award -> end(award, on, reason));
    }

    /**
     * Ends a case's awards with the month before this one, whatever the policy says of changes; those that end earlier stay
     * as they are.
     *
     * @param first the first month that is not paid
     * @throws FaultsFound 422 without a reason
     */
    @Transactional
    public void endBefore(String caseNo, YearMonth first, String reason) {
        table.ofCase(caseNo).forEach(award -> end(award, first.minusMonths(1), reason));
    }

    /**
     * Takes an end back: the award goes on as it did, with the end it had before, if any. Months left out meanwhile are made
     * good by the next run, none is paid twice. What ends so already stays as it is.
     *
     * @param to last month as it was, null where no end was known
     * @param endReason as it was, null where no end was known
     * @param why for the journal
     */
    @Transactional
    public void goOn(String caseNo, AwardKind kind, YearMonth to, String endReason, String why) {
        table.hold(caseNo);
        Award award = table.find(caseNo, kind).orElseThrow();
        if (!Objects.equals(award.to(), to)) {
            table.end(award.id(), to, endReason);
            note(award, "%s继续发放：%s".formatted(kind.chinese(), why));
        }
    }

    /** A case's awards, the first in front. */
    @Transactional(readOnly = true)
    public List<Award> of(String caseNo) {
        return table.ofCase(caseNo);
    }

    private void end(Award award, LocalDate on, String reason) {
        end(award, rule().after(on).minusMonths(1), reason);
    }

    private void end(Award award, YearMonth last, String reason) {
        Faults faults = new Faults();
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            faults.add("reason", "REASON", "请写明停发的原因，不超过 %d 字".formatted(LONGEST_REASON));
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "没有停发");
        table.hold(award.caseNo());
        if (award.to() == null || award.to().isAfter(last)) {
            table.end(award.id(), last, reason.strip());
            note(award, "%s发至 %s 止：%s".formatted(award.kind().chinese(), last, reason.strip()));
        }
    }

    /** Months before the standards of today count are worked out by those that counted then. */
    private void change(long award, SubsidyFacts facts, YearMonth from, String cause) {
        Standards now = inForce();
        YearMonth nowCounts = rule().after(now.validFrom());
        if (from.isBefore(nowCounts)) {
            LocalDate before = rule() == MonthRule.NEXT_MONTH ? from.atDay(1).minusDays(1) : from.atEndOfMonth();
            add(award, from, facts, standards.inForceOn(before), cause);
            add(award, nowCounts, facts, now, cause);
        } else {
            add(award, from, facts, now, cause);
        }
    }

    private void tell(String caseNo, Award before, YearMonth from) {
        Award now = table.find(caseNo, before.kind()).orElseThrow();
        if (now.rate(from) == before.rate(from)) {
            return;
        }
        note(
                now,
                "%s自 %s 起由每月 %s 元调整为 %s 元：%s"
                        .formatted(
                                now.kind().chinese(),
                                from,
                                Yuan.plain(before.rate(from)),
                                Yuan.plain(now.rate(from)),
                                now.latest().cause()));
    }

    private void add(long award, YearMonth from, SubsidyFacts facts, Standards by, String cause) {
        table.add(award, from, facts, by.version(), amounts.of(facts, by), cause);
    }

    private void note(Award award, String words) {
        journal.note(award.caseNo(), EntryKind.SUBSIDY, words);
    }

    private Standards inForce() {
        return standards.inForceOn(LocalDate.now(clock));
    }

    private MonthRule rule() {
        return policy.subsidy().changeTakesEffect().value();
    }

    /** Areas are compared as numbers: 18 m² are 18.00 m². */
    private static boolean same(SubsidyFacts one, SubsidyFacts other) {
        return one.level() == other.level()
                && one.heads() == other.heads()
                && one.incomePerHeadFen() == other.incomePerHeadFen()
                && one.ownArea().compareTo(other.ownArea()) == 0;
    }

    private static void require(SubsidyFacts facts) {
        Faults faults = new Faults();
        if (facts.heads() < 1) {
            faults.add("heads", "HEADS", "家庭人数应不少于一人");
        }
        if (facts.incomePerHeadFen() < 0) {
            faults.add("incomePerHeadFen", "NEGATIVE", "人均月收入不能为负数");
        }
        if (facts.ownArea().signum() < 0 || facts.ownArea().stripTrailingZeros().scale() > 2) {
            faults.add("ownArea", "AREA", "现有住房面积应不小于零，最多两位小数");
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "没有核定租赁补贴");
    }
}
