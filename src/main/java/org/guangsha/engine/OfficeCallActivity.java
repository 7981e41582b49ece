package org.guangsha.engine;

import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.util.CallableElementUtil;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * A call activity whose called instance belongs to the office that does the work. The engine would let it inherit the
 * caller's tenant; then the community, the street and the department of one case would see each other's tasks.
 */
class OfficeCallActivity extends CallActivityBehavior {

    OfficeCallActivity(CallableElement called) {
        setCallableElement(called);
    }

    @Override
    protected void startInstance(ActivityExecution execution, VariableMap variables, String businessKey) {
        ExecutionEntity caller = (ExecutionEntity) execution;
        var definition = CallableElementUtil.getProcessDefinitionToCall(
                caller, caller.getProcessDefinitionTenantId(), getCallableElement());
        ExecutionEntity called = (ExecutionEntity) execution.createSubProcessInstance(definition, businessKey);
        called.setTenantId(Offices.of(variables, called.getProcessDefinition().getKey()));
        // from here on the tenant says it
        variables.remove(Offices.VARIABLE);
        called.start(variables);
    }
}
