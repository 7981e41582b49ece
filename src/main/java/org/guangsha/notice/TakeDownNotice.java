package org.guangsha.notice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 撤下公示. */
@Component("takeDownNotice")
class TakeDownNotice implements JavaDelegate {

    private final NoticeService notices;

    TakeDownNotice(NoticeService notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.takeDown(execution.getProcessBusinessKey());
    }
}
