package org.guangsha.review;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.json.SpinJsonNode;

/** The variables of {@code department-review}: what its form hands in. */
final class ReviewVariables {

    /** The one form that asks how the facts were verified. */
    static final String FORM_WITH_VERIFICATION = "department-review";

    private ReviewVariables() {}

    static String text(DelegateTask task, String name) {
        Object value = task.getVariable(name);
        return value == null ? null : value.toString().strip();
    }

    static Submission submission(DelegateTask task) {
        return new Submission(
                text(task, "outcome"),
                text(task, "reasonCode"),
                text(task, "words"),
                text(task, "returnTo"),
                missing(task),
                strings(task.getVariable("methods")),
                text(task, "verifiedOn"),
                text(task, "verifiedBy"),
                text(task, "found"),
                text(task, "evidence"));
    }

    private static List<String> strings(Object ticked) {
        if (!(ticked instanceof SpinJsonNode json) || !json.isArray()) {
            return List.of();
        }
        return json.elements().stream()
                .map(element -> element.isString() ? element.stringValue() : "")
                .toList();
    }

    /** Papers ticked in the list, then those written by hand, a line each; none twice. */
    private static List<String> missing(DelegateTask task) {
        String byHand = text(task, "missingOther");
        Stream<String> lines = byHand == null ? Stream.empty() : byHand.lines();
        return Stream.concat(strings(task.getVariable("missingPapers")).stream(), lines)
                .map(String::strip)
                .filter(paper -> !paper.isEmpty())
                .distinct()
                .toList();
    }
}
