package org.guangsha.casework;

import org.camunda.bpm.engine.TaskService;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 代办: a substitute takes over what the absent colleague has under way. */
@Service
public class TakeOver {

    private final OfficeAct act;
    private final OpenTasks open;
    private final Substitutions substitutions;
    private final TaskService tasks;
    private final StaffDirectory directory;
    private final Journal journal;

    TakeOver(
            OfficeAct act,
            OpenTasks open,
            Substitutions substitutions,
            TaskService tasks,
            StaffDirectory directory,
            Journal journal) {
        this.act = act;
        this.open = open;
        this.substitutions = substitutions;
        this.tasks = tasks;
        this.directory = directory;
        this.journal = journal;
    }

    @Transactional
    public void takeOver(String taskId) {
        StaffMember me = act.me();
        OpenTask task = open.seenBy(me, taskId);
        if (!mayTake(me, task)) {
            throw Refused.forbidden("该任务的办理人没有请您代办，或者代办期间不在今天");
        }
        act.run(me, () -> tasks.setAssignee(taskId, me.username()));
        // a substitute from elsewhere leaves this line with every task taken
        if (directory.isMember(me.username(), task.office())) {
            String words = "代%s办理".formatted(directory.name(task.assignee()));
            journal.note(task.caseNo(), EntryKind.SUBSTITUTED, task.step(), words);
        }
    }

    boolean mayTake(StaffMember me, OpenTask task) {
        return task.assignee() != null
                && !task.isWith(me.username())
                && substitutions.stands(me.username(), task.assignee(), task.office());
    }
}
