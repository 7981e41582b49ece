package org.guangsha.notice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 答复异议: keeps what the investigation found. */
@Component("answerObjection")
class AnswerObjection implements JavaDelegate {

    private final ObjectionService objections;

    AnswerObjection(ObjectionService objections) {
        this.objections = objections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long objection = (Long) execution.getVariable(NoticeProcess.OBJECTION);
        boolean upheld = switch ((String) execution.getVariable(NoticeProcess.INVESTIGATION_OUTCOME)) {
            case "REFUSE" -> true;
            case "PASS" -> false;
            default -> throw new IllegalStateException("an investigation either finds an objection true or not");
        };
        String words = (String) execution.getVariable(NoticeProcess.INVESTIGATION_WORDS);
        objections.answer(objection, upheld, words);
    }
}
