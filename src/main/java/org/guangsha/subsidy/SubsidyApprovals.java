package org.guangsha.subsidy;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.guangsha.policy.Policy;
import org.guangsha.sla.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the diagrams ask of an approval: {@code ${subsidyApprovals.form(task)}}, {@code ${subsidyApprovals.due()}} on its task,
 * {@code ${subsidyApprovals.ends()}} on its timer, {@code ${subsidyApprovals.bankEnds()}} on the wait for the bank.
 */
@Component("subsidyApprovals")
public class SubsidyApprovals {

    private final Clocks clocks;
    private final Policy policy;

    SubsidyApprovals(Clocks clocks, Policy policy) {
        this.clocks = clocks;
        this.policy = policy;
    }

    /** Id of the form that the calling step asks for, its property {@code form}. */
    public String form(DelegateTask task) {
        return caller(task)
                .getBpmnModelElementInstance()
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .singleResult()
                .getCamundaProperties()
                .stream()
                .filter(property -> "form".equals(property.getCamundaName()))
                .findFirst()
                .orElseThrow()
                .getCamundaValue();
    }

    /** The last second in which an approval asked for today is in time. */
    public Date due() {
        return clocks.lastSecond(
                clocks.lastDay(policy.subsidy().approvalWorkingDays().value()).due());
    }

    /** The moment an approval asked for today is overdue. */
    public Date ends() {
        return endOf(policy.subsidy().approvalWorkingDays().value());
    }

    /** The moment the bank's answer to today's file is overdue. */
    public Date bankEnds() {
        return endOf(policy.subsidy().bankWorkingDays().value());
    }

    private Date endOf(int workingDays) {
        return clocks.endOf(clocks.lastDay(workingDays).due().toString());
    }

    /** Id of the step that asks for the approval. */
    static String step(DelegateTask task) {
        return caller(task).getCurrentActivityId();
    }

    static String title(DelegateTask task) {
        FlowElement step = caller(task).getBpmnModelElementInstance();
        return step.getName();
    }

    private static DelegateExecution caller(DelegateTask task) {
        return task.getExecution().getProcessInstance().getSuperExecution();
    }
}
