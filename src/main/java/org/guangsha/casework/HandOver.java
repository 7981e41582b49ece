package org.guangsha.casework;

import org.camunda.bpm.engine.TaskService;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Faults;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 转办: a task goes to a colleague of the same office. */
@Service
public class HandOver {

    private final OfficeAct act;
    private final OpenTasks open;
    private final Jurisdiction jurisdiction;
    private final Consultations consultations;
    private final TaskService tasks;
    private final StaffDirectory directory;
    private final Notes notes;
    private final Journal journal;

    HandOver(
            OfficeAct act,
            OpenTasks open,
            Jurisdiction jurisdiction,
            Consultations consultations,
            TaskService tasks,
            StaffDirectory directory,
            Notes notes,
            Journal journal) {
        this.act = act;
        this.open = open;
        this.jurisdiction = jurisdiction;
        this.consultations = consultations;
        this.tasks = tasks;
        this.directory = directory;
        this.notes = notes;
        this.journal = journal;
    }

    /**
     * Gives the task to a colleague, who is told. Whoever has it may, and a manager of the area.
     *
     * @throws org.guangsha.problem.FaultsFound in words, with nothing changed
     */
    @Transactional
    public void handOver(String taskId, String to, String why) {
        StaffMember me = act.me();
        OpenTask task = open.seenBy(me, taskId);
        if (!mayGive(me, task)) {
            throw Refused.forbidden("只有正在办理该任务的人员或者辖区主管可以转办");
        }
        Faults faults = new Faults();
        String words = Refused.words(faults, "why", "转办理由", why);
        if (consultations.open(taskId).isPresent()) {
            faults.add("", "CONSULTING", "任务正在协办，请先收到答复或者收回协办");
        } else if (task.isWith(to)) {
            faults.add("to", "SAME", "该任务已经由这位同事办理");
        } else if (!directory.members(task.office()).contains(to)) {
            faults.add("to", "STRANGER", "只能转给承办机构的同事");
        }
        Refused.ifAny(faults);
        give(me, task, to, words, "转给%s办理：%s".formatted(directory.name(to), words));
    }

    /** Gives what is allowed; the one who gets it is told, and the case's file says it in one line. */
    void give(StaffMember me, OpenTask task, String to, String why, String line) {
        act.run(me, () -> tasks.setAssignee(task.id(), to));
        notes.tellPerson(to, task, NoteKind.HANDED_OVER, why, me.username());
        journal.note(task.caseNo(), EntryKind.HANDED_OVER, task.step(), line);
    }

    /** Lets the office take it anew: as {@link #give}, with a note for everybody in it. */
    void giveBack(StaffMember me, OpenTask task, String why, String line) {
        act.run(me, () -> tasks.setAssignee(task.id(), null));
        notes.tellOffice(task.office(), task, NoteKind.HANDED_OVER, why, me.username());
        journal.note(task.caseNo(), EntryKind.HANDED_OVER, task.step(), line);
    }

    boolean mayGive(StaffMember me, OpenTask task) {
        return task.isWith(me.username()) || jurisdiction.manages(me, task.office());
    }
}
