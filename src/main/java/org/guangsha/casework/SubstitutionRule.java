package org.guangsha.casework;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.TakingRule;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Holds a substitute to the agreed days, in a session that is still open too; writes down what one takes. */
@Component
class SubstitutionRule implements TakingRule {

    private final SubstitutionRepository rows;
    private final SubstituteGroups running;
    private final StaffDirectory directory;
    private final Journal journal;

    SubstitutionRule(SubstitutionRepository rows, SubstituteGroups running, StaffDirectory directory, Journal journal) {
        this.rows = rows;
        this.running = running;
        this.directory = directory;
        this.journal = journal;
    }

    @Override
    public Optional<String> whyNot(DelegateTask task, String person) {
        return isOutsider(task, person) && !isRunning(task, person) && !isOtherwiseOffered(task, person)
                ? Optional.of("您代该机构办理的期间已经结束")
                : Optional.empty();
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

    private boolean isRunning(DelegateTask task, String person) {
        return running.groupsOf(person).contains(task.getTenantId());
    }

    private boolean isOtherwiseOffered(DelegateTask task, String person) {
        return task.getCandidates().stream()
                .anyMatch(offer -> offer.getGroupId() != null
                        && !offer.getGroupId().equals(task.getTenantId())
                        && directory.belongs(person, offer.getGroupId()));
    }
}
