package org.guangsha.standards.yearly;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.standards.StandardsRegister;
import org.springframework.stereotype.Component;

/** 公布: the approved figures become a version, in force from today; nothing changes it any more. */
@Component("publishStandards")
class PublishStandards implements JavaDelegate {

    private final YearlyDrafts drafts;
    private final StandardsRegister register;
    private final Clock clock;

    PublishStandards(YearlyDrafts drafts, StandardsRegister register, Clock clock) {
        this.drafts = drafts;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DraftSheet sheet = drafts.sheet(execution.getProcessBusinessKey());
        register.publish(drafts.draft(sheet, LocalDate.now(clock)));
    }
}
