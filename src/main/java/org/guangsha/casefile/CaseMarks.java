package org.guangsha.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.guangsha.casefile.CaseHistory.Step;
import org.guangsha.casefile.CaseHistory.Work;

/**
 * How a diagram is coloured: ids of the elements a token waits at, of those that are late, of those done. An element is in
 * one of them only; one that was done and entered again is present. Pure.
 */
record CaseMarks(Set<String> present, Set<String> late, Set<String> done) {

    /** Scopes, which hold the steps that are meant. */
    private static final Set<String> SCOPES =
            Set.of("subProcess", "eventSubprocess", "transaction", "multiInstanceBody", "adHocSubProcess");

    /** The colours of one instance; a task in a procedure it called makes the calling step late. */
    static CaseMarks of(String procedure, CaseHistory history, Instant now) {
        List<Step> own = history.steps().stream()
                .filter(step -> step.procedure().equals(procedure) && !SCOPES.contains(step.type()))
                .toList();
        Set<String> late = history.openWorks().stream()
                .filter(work -> work.isOverdueAt(now))
                .flatMap(work -> stepsAbove(work, history).stream())
                .filter(step -> step.procedure().equals(procedure))
                .map(Step::element)
                .collect(Collectors.toSet());
        Set<String> present = elements(own, step -> step.isOpen() && !late.contains(step.element()));
        Set<String> done = elements(
                own,
                step -> !step.isOpen()
                        && !step.canceled()
                        && !present.contains(step.element())
                        && !late.contains(step.element()));
        return new CaseMarks(present, late, done);
    }

    /** Where a task stands: its own step, and every step that called down to it. */
    private static List<Step> stepsAbove(Work work, CaseHistory history) {
        List<Step> above = new ArrayList<>(history.callers(work.procedure()));
        history.steps().stream()
                .filter(step ->
                        step.procedure().equals(work.procedure()) && step.isOpen() && "userTask".equals(step.type()))
                .forEach(above::add);
        return above;
    }

    private static Set<String> elements(List<Step> steps, Predicate<Step> which) {
        return steps.stream().filter(which).map(Step::element).collect(Collectors.toSet());
    }
}
