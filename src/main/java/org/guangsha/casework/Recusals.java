package org.guangsha.casework;

import java.time.Clock;
import org.camunda.bpm.engine.TaskService;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Faults;
import org.guangsha.staff.StaffMember;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 回避: a reviewer related to the household lets go of the case, for good. */
@Service
public class Recusals {

    private static final String DONE = "您已在本案回避";

    private final RecusalRepository rows;
    private final OfficeAct act;
    private final OpenTasks open;
    private final Consultations consultations;
    private final TaskService tasks;
    private final NobodyLeft nobodyLeft;
    private final CaseHold hold;
    private final Journal journal;
    private final Clock clock;

    Recusals(
            RecusalRepository rows,
            OfficeAct act,
            OpenTasks open,
            Consultations consultations,
            TaskService tasks,
            NobodyLeft nobodyLeft,
            CaseHold hold,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.act = act;
        this.open = open;
        this.consultations = consultations;
        this.tasks = tasks;
        this.nobodyLeft = nobodyLeft;
        this.hold = hold;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Steps back from the case of this task: drops every task of it the person has, and takes none any more. Where nobody
     * is left who may take one, its level's manager is called.
     */
    @Transactional
    public void stepBack(String taskId, String why) {
        StaffMember me = act.me();
        OpenTask task = open.seenBy(me, taskId);
        Faults faults = new Faults();
        String words = Refused.words(faults, "why", "回避理由", why);
        if (!me.groups().contains(task.office()) && !task.isWith(me.username())) {
            throw Refused.forbidden("只有承办机构的人员可以申请回避");
        }
        if (rows.steppedBack(task.caseNo(), me.username())) {
            faults.add("", "DONE", DONE);
        }
        if (consultations
                .open(taskId)
                .filter(asked -> asked.asker().equals(me.username()))
                .isPresent()) {
            faults.add("", "CONSULTING", "任务正在协办，请先收回协办再申请回避");
        }
        Refused.ifAny(faults);
        hold.hold(task.caseNo());
        write(task.caseNo(), me, words);
        journal.note(task.caseNo(), EntryKind.STEPPED_BACK, task.step(), words);
        open.ofCase(task.caseNo()).stream()
                .filter(held -> held.isWith(me.username()))
                .forEach(held -> letGo(me, held));
        act.run(me, () -> open.ofCase(task.caseNo()).forEach(left -> open.live(left.id(), nobodyLeft::callManager)));
    }

    /** Whether this person has stepped back from the case. */
    @Transactional(readOnly = true)
    public boolean hasSteppedBack(String caseNo, String person) {
        return rows.steppedBack(caseNo, person);
    }

    private void write(String caseNo, StaffMember me, String words) {
        try {
            rows.saveAndFlush(new RecusalRow(caseNo, me.username(), words, clock.instant()));
        } catch (DataIntegrityViolationException meanwhile) {
            throw (RuntimeException) Refused.conflict(DONE).initCause(meanwhile);
        }
    }

    private void letGo(StaffMember me, OpenTask held) {
        if (!consultations.endByStepBack(me, held)) {
            act.run(me, () -> tasks.setAssignee(held.id(), null));
        }
    }
}
