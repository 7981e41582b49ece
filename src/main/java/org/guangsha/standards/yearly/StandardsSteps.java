package org.guangsha.standards.yearly;

import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.guangsha.area.Areas;
import org.guangsha.policy.Policy;
import org.guangsha.staff.Role;
import org.springframework.stereotype.Component;

/** What the diagrams {@code standards} and {@code standards-step} ask. */
@Component("standardsSteps")
public class StandardsSteps {

    private final Policy policy;
    private final Areas areas;

    StandardsSteps(Policy policy, Areas areas) {
        this.policy = policy;
        this.areas = areas;
    }

    /** When drafting begins each year, as a cron expression: nine in the morning of the policy's day. */
    public String yearly() {
        return "0 0 9 %d %d ?"
                .formatted(
                        policy.standards().draftingDay().value(),
                        policy.standards().draftingMonth().value());
    }

    /** Id of the form the calling step asks for. */
    public String form(DelegateTask task) {
        return StepCall.of(task).form();
    }

    /** Whether a department is to propose this time. */
    public boolean asks(DelegateExecution execution, String role) {
        String asked = (String) execution.getVariable(StandardsProcess.ASKED);
        return Arrays.asList(asked.split(",")).contains(role);
    }

    /** The group of the city's managers, who approve. */
    public String managers() {
        return Role.MANAGER.group(areas.city().code());
    }
}
