package org.guangsha.casework;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.staff.StaffDirectory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The days a substitute works in an office; writes down what one takes on them. */
@Component
class SubstituteDays {

    private final SubstitutionRepository rows;
    private final SubstituteGroups running;
    private final StaffDirectory directory;
    private final Journal journal;

    SubstituteDays(SubstitutionRepository rows, SubstituteGroups running, StaffDirectory directory, Journal journal) {
        this.rows = rows;
        this.running = running;
        this.directory = directory;
        this.journal = journal;
    }

    /**
     * Whether somebody who ever was a substitute in the task's office has no right to it any more, in a session that is still
     * open too.
     */
    boolean areOver(DelegateTask task, String person) {
        return !directory.isMember(person, task.getTenantId())
                && !running.groupsOf(person).contains(task.getTenantId())
                && !isOtherwiseOffered(task, person);
    }

    @EventListener
    void on(DelegateTask task) {
        String person = task.getAssignee();
        if (TaskListener.EVENTNAME_ASSIGNMENT.equals(task.getEventName())
                && person != null
                && isOutsider(task, person)) {
            OpenTask about = OpenTask.of(task);
            running.absentFor(person, task.getTenantId())
                    .forEach(absent -> journal.note(
                            about.caseNo(),
                            EntryKind.SUBSTITUTED,
                            about.step(),
                            "代%s办理".formatted(directory.name(absent))));
        }
    }

    /** Whether the person ever came to this office by a substitution only; for nearly everybody one query says no. */
    private boolean isOutsider(DelegateTask task, String person) {
        String office = task.getTenantId();
        return rows.everIn(office, person) && !directory.isMember(person, office);
    }

    private boolean isOtherwiseOffered(DelegateTask task, String person) {
        return task.getCandidates().stream()
                .anyMatch(offer -> offer.getGroupId() != null
                        && !offer.getGroupId().equals(task.getTenantId())
                        && directory.belongs(person, offer.getGroupId()));
    }
}
