package org.guangsha.models.migration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives an open task the name its step has in the new diagram, whichever way it is taken over: the engine would leave the old
 * one. A name that the program gave it, with the case's number, stays.
 */
@Component
class MigratedTaskNames implements HistoryEventHandler {

    private final ObjectProvider<JdbcClient> sql;

    MigratedTaskNames(ObjectProvider<JdbcClient> sql) {
        this.sql = sql;
    }

    private record Before(String definition, String step) {}

    @Override
    public void handleEvent(HistoryEvent event) {
        // all that migrates bears the same type
        if (event instanceof HistoricTaskInstanceEventEntity task
                && event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_MIGRATE)) {
            rename(task);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private void rename(HistoricTaskInstanceEventEntity event) {
        TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(event.getTaskId());
        Optional<Expression> old = before(task.getId()).map(then -> name(then.definition(), then.step()));
        Expression fresh = name(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        if (old.isPresent()
                && old.get().isLiteralText()
                && Objects.equals(old.get().getExpressionText(), task.getName())
                && fresh != null) {
            String name = Objects.toString(fresh.getValue(task), null);
            task.setName(name);
            event.setName(name);
        }
    }

    /** As it still stands in the table: the engine writes when all is done. */
    private Optional<Before> before(String task) {
        return sql.getObject()
                .sql("select proc_def_id_, task_def_key_ from act_ru_task where id_ = ?")
                .param(task)
                .query((row, at) -> new Before(row.getString("proc_def_id_"), row.getString("task_def_key_")))
                .optional();
    }

    private static Expression name(String definition, String step) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definition)
                .getTaskDefinitions()
                .get(step)
                .getNameExpression();
    }
}
