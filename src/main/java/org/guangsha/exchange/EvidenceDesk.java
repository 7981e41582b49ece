package org.guangsha.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checks of certain offices; those of any other office are not there (R25). */
@Service
public class EvidenceDesk {

    private static final int LONGEST_REASON = 500;
    private static final Set<AnswerState> DONE = Set.of(AnswerState.ANSWERED, AnswerState.PAPERS_INSTEAD);

    private final EvidenceAnswerRepository rows;
    private final RunningChecks running;

    EvidenceDesk(EvidenceAnswerRepository rows, RunningChecks running) {
        this.rows = rows;
        this.running = running;
    }

    /** Checks that wait, those that need somebody in front, then the oldest. */
    @Transactional(readOnly = true)
    public List<DeskCheck> waiting(Collection<String> offices) {
        if (offices.isEmpty()) {
            return List.of();
        }
        List<AnswerFacts> open = rows.findByOfficeInAndStateOrderByAskedAtAscIdAsc(offices, AnswerState.ASKED).stream()
                .map(EvidenceAnswerRow::facts)
                .toList();
        return running.look(open, offices).stream()
                .sorted(Comparator.comparing(DeskCheck::stuck).reversed())
                .toList();
    }

    /** The twenty checks closed last. */
    @Transactional(readOnly = true)
    public List<AnswerFacts> done(Collection<String> offices) {
        return offices.isEmpty()
                ? List.of()
                : rows.findFirst20ByOfficeInAndStateInOrderByAnsweredAtDescIdDesc(offices, DONE).stream()
                        .map(EvidenceAnswerRow::facts)
                        .toList();
    }

    @Transactional(readOnly = true)
    public Optional<AnswerFacts> find(long id, Collection<String> offices) {
        return rows.findById(id).map(EvidenceAnswerRow::facts).filter(check -> offices.contains(check.office()));
    }

    /**
     * Asks the source once more, now.
     *
     * @throws FaultsFound 409 where the check is closed or somebody else acted at this moment
     */
    @Transactional
    public void tryAgain(AnswerFacts check) {
        act("没有再次核查", () -> running.tryAgain(check));
    }

    /**
     * Waits for this source no longer; the reason is kept.
     *
     * @throws FaultsFound 422 without a reason, 409 where the check is closed or somebody else acted at this moment
     */
    @Transactional
    public void goOnWithPapers(AnswerFacts check, String reason) {
        String words = reason == null ? "" : reason.strip();
        Faults faults = new Faults();
        int length = words.codePointCount(0, words.length());
        if (words.isEmpty()) {
            faults.add("reason", "REQUIRED", "请写明以书面材料办理的理由");
        } else if (length > LONGEST_REASON) {
            faults.add("reason", "TOO_LONG", "理由不能超过 %d 字，现有 %d 字".formatted(LONGEST_REASON, length));
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "没有登记以书面材料办理");
        act("没有登记以书面材料办理", () -> running.goOnWithPapers(check, words));
    }

    private static void act(String refusal, Runnable work) {
        try {
            work.run();
        } catch (MismatchingMessageCorrelationException closed) {
            throw conflict(refusal, "CLOSED", "这项核查已经办结，请刷新页面");
        } catch (OptimisticLockingException other) {
            throw conflict(refusal, "BUSY", "刚才系统或他人正在办理这项核查，请刷新页面后再试");
        }
    }

    private static FaultsFound conflict(String refusal, String code, String words) {
        return new FaultsFound(HttpStatus.CONFLICT, refusal, List.of(new Fault("", code, words)));
    }
}
