package org.guangsha.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guangsha.casefile.CaseHistory.Procedure;
import org.guangsha.casefile.CaseHistory.Step;
import org.guangsha.notice.NoticeProcess;

/**
 * A public notice of a case, as its procedure shows it: it hangs while the procedure waits for its last day; where the
 * city asks for none at this level, nothing waited and there is none.
 *
 * @param title name of the step that published it
 * @param ends when its last day is over, null where that has passed
 * @param down when it was taken down, null while it hangs
 */
record Hanging(String title, String office, Instant from, Instant ends, Instant down) {

    static final String WAIT = "intermediateTimer";

    /** @param wakes when the waiting instances wake up, by their id */
    static List<Hanging> of(CaseHistory history, Map<String, Instant> wakes) {
        return history.procedures().stream()
                .filter(procedure -> NoticeProcess.KEY.equals(procedure.key()))
                .flatMap(notice -> of(notice, history, wakes.get(notice.id())))
                .toList();
    }

    private static Stream<Hanging> of(Procedure notice, CaseHistory history, Instant ends) {
        String title = history.caller(notice.id()).map(Step::name).orElse(notice.name());
        return history.steps().stream()
                .filter(step -> step.procedure().equals(notice.id()) && WAIT.equals(step.type()))
                .limit(1)
                .map(wait -> new Hanging(title, notice.office(), wait.begun(), ends, notice.ended()));
    }

    boolean isUp() {
        return down == null;
    }
}
