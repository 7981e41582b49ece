package org.guangsha.engine;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What a form hands in, and how it is sent back. */
public final class FormEntry {

    private FormEntry() {}

    /** A field without blanks around it; {@code null} where there is none. */
    public static String text(DelegateTask task, String name) {
        Object value = task.getVariable(name);
        return value == null ? null : value.toString().strip();
    }

    /** As {@link #text}; empty where there is none. */
    public static String textOrEmpty(DelegateTask task, String name) {
        String text = text(task, name);
        return text == null ? "" : text;
    }

    /** @throws BadUserRequestException with all faults in one sentence, as the task list shows it to whoever completes the task */
    public static void refuseIfAny(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new BadUserRequestException("不能办结：" + String.join("；", faults) + "。");
        }
    }
}
