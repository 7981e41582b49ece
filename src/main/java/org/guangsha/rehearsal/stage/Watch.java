package org.guangsha.rehearsal.stage;

import static org.camunda.bpm.engine.delegate.ExecutionListener.EVENTNAME_END;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;

/** Sees every task and the end of every case, whatever the diagrams are. */
final class Watch extends AbstractBpmnParseListener {

    private static final String NOBODY = "无经办机构";

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
            TaskDefinition definition = task.getTaskDefinition();
            definition.addTaskListener(TaskListener.EVENTNAME_CREATE, Watch::opened);
            definition.addTaskListener(TaskListener.EVENTNAME_COMPLETE, Watch::closed);
            definition.addTaskListener(TaskListener.EVENTNAME_DELETE, Watch::closed);
        }
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        if (Stage.APPLICATION.equals(process.getKey())) {
            process.addListener(EVENTNAME_END, (ExecutionListener) Watch::ended);
        }
    }

    private static void opened(DelegateTask task) {
        Happenings.add(new Happening.TaskOpened(
                task.getId(),
                task.getProcessInstanceId(),
                Cases.no(task.getExecution()),
                office(task),
                Steps.of(task),
                task.getDueDate() == null ? Long.MAX_VALUE : VirtualTime.moment(task.getDueDate()),
                form(task)));
    }

    private static void closed(DelegateTask task) {
        Happenings.add(new Happening.TaskClosed(task.getId()));
    }

    /** Whatever the diagram decided is told before; an end of its own without a decision is one too. */
    private static void ended(DelegateExecution execution) {
        Happenings.add(new Happening.Closed(execution.getProcessBusinessKey(), Outcome.ENDED));
    }

    private static String office(DelegateTask task) {
        List<String> groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (!groups.isEmpty()) {
            return groups.get(0);
        }
        return task.getTenantId() == null ? NOBODY : task.getTenantId();
    }

    private static String form(DelegateTask task) {
        var form = ((TaskEntity) task).getTaskDefinition().getCamundaFormDefinitionKey();
        return form == null ? null : (String) form.getValue(task);
    }
}
