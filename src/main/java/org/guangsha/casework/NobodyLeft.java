package org.guangsha.casework;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.TakingRule;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A task for an office in which nobody may take it is offered to the nearest manager upward too, so that it never lies where
 * nobody looks. Asked of every new task: one query for the members for good, and the taking rules until one of them passes;
 * for substitutes only where none does.
 */
@Component
class NobodyLeft {

    private final StaffDirectory directory;
    private final Areas areas;
    private final Jurisdiction jurisdiction;
    private final List<TakingRule> rules;
    private final Notes notes;
    private final Journal journal;

    NobodyLeft(
            StaffDirectory directory,
            Areas areas,
            Jurisdiction jurisdiction,
            List<TakingRule> rules,
            Notes notes,
            Journal journal) {
        this.directory = directory;
        this.areas = areas;
        this.jurisdiction = jurisdiction;
        this.rules = rules;
        this.notes = notes;
        this.journal = journal;
    }

    @EventListener
    void on(DelegateTask task) {
        if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName())) {
            callManager(task);
        }
    }

    /** @return the manager's group that was called, empty where there was no need or nobody to call */
    Optional<String> callManager(DelegateTask task) {
        List<String> offered = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .toList();
        if (offered.isEmpty() || offered.stream().anyMatch(group -> isStaffed(task, group))) {
            return Optional.empty();
        }
        Optional<String> manager = jurisdiction.managersOf(task.getTenantId()).stream()
                .filter(group -> isStaffed(task, group))
                .findFirst();
        manager.ifPresentOrElse(group -> offer(task, group), () -> tell(task, "承办机构无人可以办理，各级也没有可以办理的主管，请系统管理员安排人员"));
        return manager;
    }

    private void offer(DelegateTask task, String group) {
        task.addCandidateGroup(group);
        String place =
                Role.areaOfGroup(group).flatMap(areas::find).map(Area::name).orElse("");
        String words = "承办机构无人可以办理，转%s主管处理".formatted(place);
        notes.tellOffice(group, OpenTask.of(task), NoteKind.MANAGER, words, null);
        tell(task, words);
    }

    private void tell(DelegateTask task, String words) {
        OpenTask about = OpenTask.of(task);
        journal.note(about.caseNo(), EntryKind.MANAGER_CALLED, about.step(), words);
    }

    private boolean isStaffed(DelegateTask task, String group) {
        return anyMayTake(task, directory.membersForGood(group)) || anyMayTake(task, directory.members(group));
    }

    private boolean anyMayTake(DelegateTask task, List<String> people) {
        return people.stream()
                .anyMatch(person -> rules.stream()
                        .noneMatch(rule -> rule.whyNot(task, person).isPresent()));
    }
}
