package org.guangsha.standards.yearly;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.guangsha.engine.FormEntry;
import org.guangsha.problem.Fault;

/** Words people have to write in a form of the procedure, and how a faulty form is told. */
final class Words {

    private static final int MOST = 2000;

    private Words() {}

    static void required(String what, String words, List<Fault> faults) {
        if (words == null || words.isBlank()) {
            faults.add(new Fault("words", "MISSING", what + "必须填写"));
        } else if (words.strip().length() > MOST) {
            faults.add(new Fault("words", "TOO_LONG", what + "不能超过 %d 字".formatted(MOST)));
        }
    }

    /** @throws BadUserRequestException with all faults in one sentence, as the task list shows it */
    static void refuseIfAny(List<Fault> faults) {
        FormEntry.refuseIfAny(faults.stream().map(Fault::message).toList());
    }
}
