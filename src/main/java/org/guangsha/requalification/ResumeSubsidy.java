package org.guangsha.requalification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.subsidy.SubsidyPauses;
import org.springframework.stereotype.Component;

/**
 * 恢复补贴: a subsidy that paused for silence is paid again from the month after the household spoke at last, without back-pay
 * (FACTS yearly review); where it never did, from the month after the review.
 */
@Component("resumeSubsidy")
class ResumeSubsidy implements JavaDelegate {

    private static final String WHY = "资格复核已完成申报和审核";

    private final DeclarationTable declarations;
    private final SubsidyPauses pauses;
    private final Clock clock;

    ResumeSubsidy(DeclarationTable declarations, SubsidyPauses pauses, Clock clock) {
        this.declarations = declarations;
        this.pauses = pauses;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        long id = RequalificationProcess.idOf(execution);
        pauses.openOf(caseNo).ifPresent(pause -> {
            LocalDate spoke = declarations.declarations(id).stream()
                    .map(Declaration::on)
                    .filter(on -> !on.isBefore(pause.orderedOn()))
                    .findFirst()
                    .orElseGet(() -> LocalDate.now(clock));
            pauses.resume(caseNo, YearMonth.from(spoke).plusMonths(1), WHY);
        });
    }
}
