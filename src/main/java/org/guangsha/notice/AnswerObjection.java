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
        boolean unfounded = "PASS".equals(execution.getVariable(NoticeProcess.INVESTIGATION_OUTCOME));
        objections.answer(objection, !unfounded);
    }
}
