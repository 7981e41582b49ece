package org.guangsha.notice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.area.Level;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 张贴公示. */
@Component("publishNotice")
@SetsVariables(NoticeProcess.LAST_DAY)
class PublishNotice implements JavaDelegate {

    private final NoticeService notices;

    PublishNotice(NoticeService notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Level level = Level.valueOf((String) execution.getVariable(NoticeProcess.LEVEL));
        String community = (String) execution.getVariable(NoticeProcess.COMMUNITY);
        var lastDay = notices.publish(execution.getProcessBusinessKey(), level, community);
        execution.setVariable(NoticeProcess.LAST_DAY, lastDay.toString());
    }
}
