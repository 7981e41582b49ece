package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.stereotype.Component;

/** 处理办结: everything ordered is under way; what is paid back and returned is followed on the file. */
@Component("closeViolation")
class CloseViolation extends ViolationStep {

    private final ViolationTable violations;
    private final Journal journal;
    private final Clock clock;

    CloseViolation(ViolationTable violations, Journal journal, Clock clock) {
        this.violations = violations;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    void carryOut(ViolationFacts violation) {
        if (violation.isOpen()) {
            violations.close(violation.id(), ViolationOutcome.SANCTIONED, LocalDate.now(clock));
            journal.note(violation.caseNo(), EntryKind.VIOLATION, "违规处理决定生效，已交付执行");
        }
    }
}
