package org.guangsha.allotment;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What a form handed in, as text. */
final class FormText {

    private FormText() {}

    /** A field without blanks around it; empty where nothing was entered. */
    static String of(DelegateTask task, String name) {
        Object value = task.getVariable(name);
        return value == null ? "" : value.toString().strip();
    }

    /** @throws BadUserRequestException naming every fault, for whoever completes the task */
    static void refuseIfAny(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new BadUserRequestException("不能办结：" + String.join("；", faults) + "。");
        }
    }
}
