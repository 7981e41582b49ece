package org.guangsha.violation;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.guangsha.staff.TakingRule;
import org.springframework.stereotype.Component;

/** Two persons investigate, whoever investigated does not decide, and whoever took any part does not reexamine (R09, R21). */
@Component
class ViolationUninvolved implements TakingRule {

    private final ViolationTable violations;

    ViolationUninvolved(ViolationTable violations) {
        this.violations = violations;
    }

    @Override
    public Optional<String> whyNot(DelegateTask task, String person) {
        if (!task.getProcessDefinitionId().startsWith(ViolationProcess.KEY + ":")) {
            return Optional.empty();
        }
        ViolationFacts violation = violations.find(ViolationProcess.id(task)).orElseThrow();
        return switch (task.getTaskDefinitionKey()) {
            case ViolationProcess.SIGN ->
                person.equals(violation.investigatedBy())
                        ? Optional.of("调查须由两人进行，您已作为调查人填写，须由另一人共同调查并签署")
                        : Optional.empty();
            case ViolationProcess.DECIDE ->
                hasInvestigated(violation, person) ? Optional.of("您参加过本案的调查，处理决定须由未参加调查的人员作出") : Optional.empty();
            case ViolationProcess.REEXAMINE ->
                hasInvestigated(violation, person)
                                || person.equals(violation.screenedBy())
                                || person.equals(violation.decidedBy())
                        ? Optional.of("您参加过本案的初查、调查或者决定，复审须由未参与的人员办理")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean hasInvestigated(ViolationFacts violation, String person) {
        return violations.investigators(violation.id()).contains(person);
    }
}
