package org.guangsha.application;

import java.time.Clock;
import java.time.LocalDate;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a case without a decision, at any step: the household withdraws, or nobody is left to go on with it. */
@Service
public class CaseEndings {

    private static final int LONGEST_WORDS = 500;

    private final HousingCaseRepository cases;
    private final CaseRegister register;
    private final ApplicationProcedure procedure;
    private final CaseLetters letters;
    private final Journal journal;
    private final Clock clock;

    CaseEndings(
            HousingCaseRepository cases,
            CaseRegister register,
            ApplicationProcedure procedure,
            CaseLetters letters,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.register = register;
        this.procedure = procedure;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The household takes its application back.
     *
     * @param why in the household's words
     * @throws FaultsFound 409 where the case is closed; 422 where no reason is given
     * @throws UnknownCase where no case bears this number
     */
    @Transactional
    public void withdraw(String caseNo, String why) {
        Faults faults = new Faults();
        if (why == null || why.isBlank()) {
            faults.add("why", "MISSING", "请填写撤回的原因");
        } else if (why.codePointCount(0, why.length()) > LONGEST_WORDS) {
            faults.add("why", "TOO_LONG", "原因不能超过 %d 字".formatted(LONGEST_WORDS));
        }
        refuseIfClosed(caseNo, "未撤回申请");
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "未撤回申请");
        end(caseNo, EndReason.WITHDRAWN, why.strip());
    }

    /** Ends an open case; its procedure ends with it, whatever step it is in. */
    @Transactional
    void end(String caseNo, EndReason reason, String words) {
        HousingCase held = cases.holdByCaseNo(caseNo).orElseThrow(() -> new UnknownCase(caseNo));
        if (held.facts().acceptedOn() == null) {
            close(caseNo, reason, words);
        } else {
            procedure.end(caseNo, reason, words);
        }
    }

    /** Closes the case of a procedure that ends without a decision. */
    @Transactional
    public void close(String caseNo, EndReason reason, String words) {
        register.close(caseNo, reason.outcome(), reason.name(), words, LocalDate.now(clock));
        journal.note(caseNo, EntryKind.WITHDRAWN, reason.chinese() + "：" + words);
        letters.ended(register.byNo(caseNo), reason, words);
    }

    /** @throws FaultsFound 409 where the case is closed */
    void refuseIfClosed(String caseNo, String title) {
        HousingCase held = cases.holdByCaseNo(caseNo).orElseThrow(() -> new UnknownCase(caseNo));
        Faults faults = new Faults();
        held.outcome()
                .ifPresent(closed -> faults.add(
                        "",
                        "CASE_CLOSED",
                        "案件已于 %s 办结（%s）".formatted(closed.on(), closed.outcome().chinese())));
        faults.refuseIfAny(HttpStatus.CONFLICT, title);
    }
}
