package org.guangsha.subsidy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leaves months of a case's subsidies out for good, whatever kind they are of; the awards themselves go on (FACTS yearly review). */
@Service
public class SubsidyPauses {

    private static final int LONGEST_REASON = 500;

    private final PauseTable table;
    private final AwardTable awards;
    private final Journal journal;
    private final Clock clock;

    SubsidyPauses(PauseTable table, AwardTable awards, Journal journal, Clock clock) {
        this.table = table;
        this.awards = awards;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Nothing is paid for this month and those that follow until {@link #resume}, and nothing is made good for them later. A case
     * that pauses already, or has nothing to be paid from that month on, is left alone.
     *
     * @param from not before this month: what was paid is not taken back
     * @return whether the case pauses now
     * @throws org.guangsha.problem.FaultsFound 422 with everything wrong with it
     */
    @Transactional
    public boolean pause(String caseNo, YearMonth from, String reason) {
        Faults faults = new Faults();
        if (from == null || from.isBefore(YearMonth.now(clock))) {
            faults.add("from", "MONTH", "暂停发放不能早于本月");
        }
        require("reason", reason, faults);
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "没有暂停发放");
        awards.hold(caseNo);
        if (table.openOf(caseNo).isPresent()) {
            return true;
        }
        boolean paid = awards.ofCase(caseNo).stream()
                .anyMatch(award -> award.to() == null || !award.to().isBefore(from));
        if (paid) {
            table.begin(caseNo, LocalDate.now(clock), from, reason.strip());
            journal.note(caseNo, EntryKind.SUBSIDY, "自 %s 起暂停发放：%s".formatted(from, reason.strip()));
        }
        return paid;
    }

    /**
     * The subsidy is paid again from this month on; where that is not after the month it was to pause from, no month is left out.
     * A case that does not pause is left alone.
     *
     * @param from first month that is paid again
     * @throws org.guangsha.problem.FaultsFound 422 without a reason
     */
    @Transactional
    public void resume(String caseNo, YearMonth from, String why) {
        Faults faults = new Faults();
        require("why", why, faults);
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "没有恢复发放");
        awards.hold(caseNo);
        table.openOf(caseNo).ifPresent(pause -> {
            boolean leftOut = pause.from().isBefore(from);
            table.end(caseNo, leftOut ? from : pause.from(), why.strip());
            journal.note(
                    caseNo,
                    EntryKind.SUBSIDY,
                    leftOut
                            ? "自 %s 起恢复发放，%s 至 %s 不补发：%s"
                                    .formatted(from, pause.from(), from.minusMonths(1), why.strip())
                            : "取消自 %s 起的暂停，照常发放：%s".formatted(pause.from(), why.strip()));
        });
    }

    /** The pause that nobody has ended yet. */
    @Transactional(readOnly = true)
    public Optional<Pause> openOf(String caseNo) {
        return table.openOf(caseNo);
    }

    private static void require(String path, String reason, Faults faults) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            faults.add(path, "REASON", "请写明原因，不超过 %d 字".formatted(LONGEST_REASON));
        }
    }
}
