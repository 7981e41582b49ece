package org.guangsha.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.guangsha.staff.StaffMember;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads open tasks as the engine holds them, whoever asks; the caller judges who may see what. */
@Component
class OpenTasks {

    private final ObjectProvider<ProcessEngine> engine;
    private final Jurisdiction jurisdiction;

    OpenTasks(ObjectProvider<ProcessEngine> engine, Jurisdiction jurisdiction) {
        this.engine = engine;
        this.jurisdiction = jurisdiction;
    }

    Optional<OpenTask> find(String taskId) {
        return live(taskId, OpenTask::of);
    }

    /** The task, where this person sees its office. */
    OpenTask seenBy(StaffMember member, String taskId) {
        return find(taskId)
                .filter(task -> member.offices().contains(task.office()))
                .orElseThrow(Refused::notFound);
    }

    /** The task, where this person may read its case. */
    OpenTask readBy(StaffMember member, String taskId) {
        return find(taskId)
                .filter(task -> jurisdiction.mayRead(member, task.caseNo()))
                .orElseThrow(Refused::notFound);
    }

    /** Every open task of a case. */
    List<OpenTask> ofCase(String caseNo) {
        return engine.getObject().getTaskService().createTaskQuery().processInstanceBusinessKey(caseNo).list().stream()
                .flatMap(task -> find(task.getId()).stream())
                .toList();
    }

    /** What the work finds out about the task as listeners see it; empty where there is no such task. */
    <T> Optional<T> live(String taskId, Function<DelegateTask, T> work) {
        var settings = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return settings.getCommandExecutorTxRequired().execute(command -> {
            TaskEntity task = command.getTaskManager().findTaskById(taskId);
            return task == null || task.getProcessInstanceId() == null
                    ? Optional.empty()
                    : Optional.of(work.apply(task));
        });
    }
}
