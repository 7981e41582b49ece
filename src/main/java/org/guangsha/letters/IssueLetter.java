package org.guangsha.letters;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * 出具告知书: tells the applicant what the diagram says, in a letter with a number. Its input parameters are {@code letterSubject}
 * and {@code letterWords}. Done again in the same instance it is the same letter.
 */
@Component("issueLetter")
class IssueLetter implements JavaDelegate {

    private static final String SUBJECT = "letterSubject";
    private static final String WORDS = "letterWords";

    private final Letters letters;
    private final Addressees addressees;

    IssueLetter(Letters letters, Addressees addressees) {
        this.letters = letters;
        this.addressees = addressees;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        String applicant = addressees.applicant(caseNo);
        letters.issue(
                LetterKind.TOLD,
                caseNo,
                execution.getCurrentActivityId() + "-" + execution.getProcessInstanceId(),
                applicant,
                Map.of("applicant", applicant, "subject", said(execution, SUBJECT), "words", said(execution, WORDS)));
    }

    /** @throws IllegalStateException where the diagram leaves it out: a letter that says nothing is none */
    private static String said(DelegateExecution execution, String parameter) {
        if (execution.getVariable(parameter) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalStateException(
                "步骤 %s 没有填写输入参数 %s：请在流程图中写明告知的事项和内容".formatted(execution.getCurrentActivityId(), parameter));
    }
}
