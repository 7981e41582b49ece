package org.guangsha.review;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.json.SpinJsonNode;

/** The variables of {@code department-review}: what the caller says, what the form hands in. */
final class ReviewVariables {

    static final String STEP = "step";
    static final String TITLE = "title";
    static final String FORM = "form";
    static final String LOWER_LEVEL = "lowerLevel";
    static final String RECEIVED_ON = "receivedOn";

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
                methods(task.getVariable("methods")),
                text(task, "verifiedOn"),
                text(task, "verifiedBy"),
                text(task, "found"),
                text(task, "evidence"));
    }

    private static List<String> methods(Object ticked) {
        if (!(ticked instanceof SpinJsonNode json) || !json.isArray()) {
            return List.of();
        }
        return json.elements().stream()
                .map(element -> element.isString() ? element.stringValue() : "")
                .toList();
    }
}
