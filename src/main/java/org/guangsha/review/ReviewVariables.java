package org.guangsha.review;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.engine.FormEntry;

/** The variables of {@code department-review}: what its form hands in. */
final class ReviewVariables {

    /** The one form that asks how the facts were verified. */
    static final String FORM_WITH_VERIFICATION = "department-review";

    private ReviewVariables() {}

    static Submission submission(DelegateTask task) {
        return new Submission(
                FormEntry.text(task, "outcome"),
                FormEntry.text(task, "reasonCode"),
                FormEntry.text(task, "words"),
                FormEntry.text(task, "returnTo"),
                missing(task),
                strings(task.getVariable("methods")),
                FormEntry.text(task, "verifiedOn"),
                FormEntry.text(task, "verifiedBy"),
                FormEntry.text(task, "found"),
                FormEntry.text(task, "evidence"));
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
        String byHand = FormEntry.text(task, "missingOther");
        Stream<String> lines = byHand == null ? Stream.empty() : byHand.lines();
        return Stream.concat(strings(task.getVariable("missingPapers")).stream(), lines)
                .map(String::strip)
                .filter(paper -> !paper.isEmpty())
                .distinct()
                .toList();
    }
}
