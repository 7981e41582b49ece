package org.guangsha.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Faults;
import org.guangsha.staff.StaffMember;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办: whoever may read a case asks whoever has its task to hurry. */
@Service
public class Urging {

    private static final String ONCE = "今天已经催办过这项任务，每个工作日催办一次即可";

    private final OfficeAct act;
    private final OpenTasks open;
    private final NoteRepository notes;
    private final Journal journal;
    private final WorkCalendar calendar;
    private final Clock clock;

    Urging(OfficeAct act, OpenTasks open, NoteRepository notes, Journal journal, WorkCalendar calendar, Clock clock) {
        this.act = act;
        this.open = open;
        this.notes = notes;
        this.journal = journal;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Tells the assignee, or the office while nobody took the task; once a working day for each person and task. */
    @Transactional
    public void urge(String taskId, String words) {
        StaffMember me = act.me();
        OpenTask task = open.readBy(me, taskId);
        Faults faults = new Faults();
        String said = Refused.words(faults, "words", "催办内容", words);
        if (task.isWith(me.username())) {
            faults.add("", "OWN", "任务正由您办理，不需要催办");
        }
        LocalDate day = workingDay();
        if (notes.existsByTaskAndSenderAndUrgeDay(taskId, me.username(), day)) {
            faults.add("", "ONCE_A_DAY", ONCE);
        }
        Refused.ifAny(faults);
        try {
            notes.saveAndFlush(note(task, said, me).urgingOn(day));
        } catch (DataIntegrityViolationException meanwhile) {
            throw (RuntimeException) Refused.conflict(ONCE).initCause(meanwhile);
        }
        journal.note(task.caseNo(), EntryKind.URGED, task.step(), said);
    }

    private NoteRow note(OpenTask task, String said, StaffMember me) {
        return task.assignee() == null
                ? NoteRow.toOffice(task.office(), task, NoteKind.URGE, said, me.username(), clock.instant())
                : NoteRow.toPerson(task.assignee(), task, NoteKind.URGE, said, me.username(), clock.instant());
    }

    /** Today, or on a day off the working day that follows. */
    private LocalDate workingDay() {
        LocalDate today = LocalDate.now(clock);
        return calendar.isWorkday(today)
                ? today
                : calendar.dueAfterWorkingDays(today, 1).due();
    }
}
