package org.guangsha.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Faults;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 协办: a colleague is asked, and the task waits for the answer; the engine's delegation holds it meanwhile. */
@Service
public class Consultations {

    private final ConsultationRepository rows;
    private final OfficeAct act;
    private final OpenTasks open;
    private final TaskService tasks;
    private final StaffDirectory directory;
    private final Notes notes;
    private final Journal journal;
    private final Clock clock;

    Consultations(
            ConsultationRepository rows,
            OfficeAct act,
            OpenTasks open,
            TaskService tasks,
            StaffDirectory directory,
            Notes notes,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.act = act;
        this.open = open;
        this.tasks = tasks;
        this.directory = directory;
        this.notes = notes;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whoever has the task asks a colleague of the office, who then has it until there is an answer. */
    @Transactional
    public void ask(String taskId, String colleague, String question) {
        StaffMember me = act.me();
        OpenTask task = open.seenBy(me, taskId);
        Faults faults = new Faults();
        String words = Refused.words(faults, "question", "需要协办的事项", question);
        if (rows.open(taskId).isPresent()) {
            faults.add("", "CONSULTING", "任务正在协办，请先收到答复或者收回协办");
        } else if (!task.isWith(me.username())) {
            throw Refused.forbidden("请先认领该任务，再请同事协办");
        }
        if (me.username().equals(colleague)) {
            faults.add("colleague", "SELF", "不能请自己协办");
        } else if (!directory.members(task.office()).contains(colleague)) {
            faults.add("colleague", "STRANGER", "只能请承办机构的同事协办");
        }
        Refused.ifAny(faults);
        // the engine would keep whoever asked before
        act.run(me, () -> tasks.setOwner(taskId, me.username()));
        rows.save(new ConsultationRow(task, me.username(), colleague, words, clock.instant()));
        act.run(me, () -> tasks.delegateTask(taskId, colleague));
        notes.tellPerson(colleague, task, NoteKind.QUESTION, words, me.username());
        journal.note(
                task.caseNo(),
                EntryKind.COLLEAGUE_ASKED,
                task.step(),
                "请%s协办：%s".formatted(directory.name(colleague), words));
    }

    /** The colleague answers; the task is back with whoever asked. */
    @Transactional
    public void answer(String taskId, String answer) {
        StaffMember me = act.me();
        OpenTask task = open.seenBy(me, taskId);
        ConsultationRow asked = rows.open(taskId)
                .filter(row -> row.facts().colleague().equals(me.username()))
                .orElseThrow(() -> Refused.forbidden("这项任务没有等待您答复的协办"));
        Faults faults = new Faults();
        String words = Refused.words(faults, "answer", "协办答复", answer);
        Refused.ifAny(faults);
        asked.answer(words, clock.instant());
        giveBack(me, task);
        notes.tellPerson(asked.facts().asker(), task, NoteKind.ANSWER, words, me.username());
        journal.note(task.caseNo(), EntryKind.COLLEAGUE_ANSWERED, task.step(), words);
    }

    /** Whoever asked takes the question back. */
    @Transactional
    public void withdraw(String taskId) {
        StaffMember me = act.me();
        OpenTask task = open.seenBy(me, taskId);
        ConsultationRow asked = rows.open(taskId)
                .filter(row -> row.facts().asker().equals(me.username()))
                .orElseThrow(() -> Refused.forbidden("这项任务没有您发出的、尚未答复的协办"));
        end(me, task, asked, "收回协办");
    }

    /** Every question of a case in the order they were asked. */
    @Transactional(readOnly = true)
    public List<Consultation> of(String caseNo) {
        return rows.findByCaseNoOrderById(caseNo).stream()
                .map(ConsultationRow::facts)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Consultation> open(String taskId) {
        return rows.open(taskId).map(ConsultationRow::facts);
    }

    /**
     * A colleague who steps back from the case answers nothing in it either.
     *
     * @return whether the task waited for an answer, and is now back with whoever asked
     */
    boolean endByStepBack(StaffMember me, OpenTask task) {
        Optional<ConsultationRow> asked = rows.open(task.id());
        asked.ifPresent(question -> end(me, task, question, "协办人回避，协办终止"));
        return asked.isPresent();
    }

    private void end(StaffMember me, OpenTask task, ConsultationRow asked, String words) {
        asked.withdraw(clock.instant());
        giveBack(me, task);
        journal.note(task.caseNo(), EntryKind.COLLEAGUE_ANSWERED, task.step(), words);
    }

    private void giveBack(StaffMember me, OpenTask task) {
        act.run(me, () -> tasks.resolveTask(task.id()));
    }
}
