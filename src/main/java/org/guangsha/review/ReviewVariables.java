package org.guangsha.review;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.json.SpinJsonNode;

/** The variables of {@code department-review}: what its form hands in, and who is below. */
final class ReviewVariables {

    /** The one form that asks how the facts were verified. */
    static final String FORM_WITH_VERIFICATION = "department-review";

    /** Name of the level to which the step may return the case; no such variable where there is none. */
    private static final String LOWER_LEVEL = "lowerLevel";

    private ReviewVariables() {}

    static boolean mayReturn(DelegateTask task) {
        return text(task, LOWER_LEVEL) != null;
    }

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
