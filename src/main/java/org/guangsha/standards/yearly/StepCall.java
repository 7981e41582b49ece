package org.guangsha.standards.yearly;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.guangsha.area.Department;

/**
 * The call activity that asks for a step; its name is the task's, its properties say the rest.
 *
 * @param form id of the form, property {@code form}
 * @param department whose figures or receipt it is about, property {@code department}; null where none
 */
record StepCall(String title, String form, Department department) {

    /** @throws IllegalStateException where nobody called, or the call names no form */
    static StepCall of(DelegateTask task) {
        DelegateExecution caller = task.getExecution().getProcessInstance().getSuperExecution();
        if (caller == null) {
            throw new IllegalStateException("标准制定的环节只能由其他流程调用，不能单独启动");
        }
        FlowElement step = caller.getBpmnModelElementInstance();
        Map<String, String> properties = properties(step);
        if (!properties.containsKey("form")) {
            throw new IllegalStateException("步骤 %s 没有扩展属性 form".formatted(step.getId()));
        }
        return new StepCall(step.getName(), properties.get("form"), department(properties.get("department")));
    }

    private static Department department(String role) {
        return Arrays.stream(Department.values())
                .filter(department -> department.role().equals(role))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> properties(FlowElement step) {
        ExtensionElements own = step.getExtensionElements();
        return own == null
                ? Map.of()
                : own.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }
}
