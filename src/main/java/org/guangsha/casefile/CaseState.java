package org.guangsha.casefile;

import java.util.List;
import java.util.stream.Collectors;
import org.guangsha.application.CaseOutcome;
import org.guangsha.application.CaseSummary;
import org.guangsha.application.Outcome;
import org.guangsha.casefile.CaseHistory.Procedure;

/**
 * How a case stands, in words. What runs after the case is closed (an appeal) stands beside the outcome under the name of
 * its procedure, so a new procedure needs no word here. Pure.
 */
record CaseState(String words, Tone tone) {

    static CaseState of(CaseSummary of, CaseHistory history) {
        List<String> running = history.roots().stream()
                .filter(Procedure::isOpen)
                .map(Procedure::name)
                .distinct()
                .toList();
        return of.ended().map(outcome -> closed(outcome, running)).orElseGet(() -> open(of, running));
    }

    private static CaseState open(CaseSummary of, List<String> running) {
        if (of.facts().acceptedOn() == null) {
            return new CaseState("待补齐材料", Tone.NOTE);
        }
        return running.isEmpty() ? new CaseState("已受理，但没有流程在办，请联系系统管理员", Tone.BAD) : new CaseState("办理中", Tone.PLAIN);
    }

    private static CaseState closed(Outcome outcome, List<String> running) {
        Tone tone = outcome.outcome() == CaseOutcome.GRANTED ? Tone.GOOD : Tone.PLAIN;
        String words = "已办结：" + outcome.outcome().chinese();
        return running.isEmpty()
                ? new CaseState(words, tone)
                : new CaseState(words + "；" + running.stream().collect(Collectors.joining("、")) + "办理中", Tone.NOTE);
    }
}
