package org.guangsha.standards.yearly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.area.Department;
import org.guangsha.problem.Fault;
import org.springframework.stereotype.Component;

/** What the city says: approved, or sent back to some departments with reasons. */
@Component
class FileRuling implements StepFiling {

    private static final String FORM = "standards-approval";
    private static final String APPROVE = "APPROVE";
    private static final String SEND_BACK = "SEND_BACK";

    private final YearlyDrafts drafts;

    FileRuling(YearlyDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public boolean takes(StepCall call) {
        return FORM.equals(call.form());
    }

    @Override
    public void file(DelegateTask task, StepCall call) {
        Object said = task.getVariable(StandardsProcess.RULING);
        boolean approved = APPROVE.equals(said);
        String words = (String) task.getVariable("words");
        Set<Department> departments = approved ? Set.of() : departments(task.getVariable("departments"));
        List<Fault> faults = new ArrayList<>();
        if (!approved && !SEND_BACK.equals(said)) {
            faults.add(new Fault(StandardsProcess.RULING, "MISSING", "请选择批准或者退回"));
        }
        if (SEND_BACK.equals(said)) {
            Words.required("退回的理由", words, faults);
            if (departments.isEmpty()) {
                faults.add(new Fault("departments", "MISSING", "请选择退回给哪个部门"));
            }
        }
        Words.refuseIfAny(faults);
        String reasons = words == null ? "" : words.strip();
        drafts.rule(task.getExecution().getProcessBusinessKey(), approved, departments, reasons, task.getAssignee());
        task.setVariable(
                StandardsProcess.ASKED,
                departments.stream().map(Department::role).sorted().collect(Collectors.joining(",")));
    }

    /** A checklist hands in a list of texts. */
    private static Set<Department> departments(Object chosen) {
        List<String> roles = chosen instanceof SpinJsonNode json && json.isArray()
                ? json.elements().stream()
                        .filter(SpinJsonNode::isString)
                        .map(SpinJsonNode::stringValue)
                        .toList()
                : List.of();
        return Arrays.stream(Department.values())
                .filter(department -> roles.contains(department.role()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
