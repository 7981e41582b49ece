package org.guangsha.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.staff.TakingRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member of staff may do with a task at this moment: what the page offers; each act judges again. */
@Service
public class PossibleActions {

    private final OpenTasks open;
    private final Jurisdiction jurisdiction;
    private final HandOver handOver;
    private final TakeOver takeOver;
    private final Consultations consultations;
    private final Recusals recusals;
    private final StaffDirectory directory;
    private final List<TakingRule> rules;

    PossibleActions(
            OpenTasks open,
            Jurisdiction jurisdiction,
            HandOver handOver,
            TakeOver takeOver,
            Consultations consultations,
            Recusals recusals,
            StaffDirectory directory,
            List<TakingRule> rules) {
        this.open = open;
        this.jurisdiction = jurisdiction;
        this.handOver = handOver;
        this.takeOver = takeOver;
        this.consultations = consultations;
        this.recusals = recusals;
        this.directory = directory;
        this.rules = rules;
    }

    /** The task with its buttons; empty where it is done or the person may not read its case. */
    @Transactional(readOnly = true)
    public Optional<TaskCard> of(String taskId, StaffMember member) {
        return open.find(taskId)
                .filter(task -> jurisdiction.mayRead(member, task.caseNo()))
                .map(task -> card(task, member));
    }

    /** Every open task of a case the person may read, with its buttons. */
    @Transactional(readOnly = true)
    public List<TaskCard> ofCase(String caseNo, StaffMember member) {
        return jurisdiction.mayRead(member, caseNo)
                ? open.ofCase(caseNo).stream().map(task -> card(task, member)).toList()
                : List.of();
    }

    private TaskCard card(OpenTask task, StaffMember member) {
        Consultation asked = consultations.open(task.id()).orElse(null);
        Set<TaskAction> actions = actions(task, asked, member);
        return new TaskCard(
                task.id(),
                task.caseNo(),
                task.step(),
                task.title(),
                task.assignee() == null ? "" : directory.name(task.assignee()),
                member.offices().contains(task.office()) ? asked : null,
                actions,
                actions.contains(TaskAction.HAND_OVER) ? colleagues(task) : List.of(),
                readers(task, member));
    }

    private Set<TaskAction> actions(OpenTask task, Consultation asked, StaffMember member) {
        String me = member.username();
        EnumSet<TaskAction> all = EnumSet.of(TaskAction.COPY);
        if (!task.isWith(me)) {
            all.add(TaskAction.URGE);
        }
        if (!member.offices().contains(task.office())) {
            return all;
        }
        if (asked == null && handOver.mayGive(member, task)) {
            all.add(TaskAction.HAND_OVER);
        }
        if (asked == null && task.isWith(me)) {
            all.add(TaskAction.ASK);
        }
        if (asked != null && asked.colleague().equals(me)) {
            all.add(TaskAction.ANSWER);
        }
        if (asked != null && asked.asker().equals(me)) {
            all.add(TaskAction.WITHDRAW_QUESTION);
        }
        if (takeOver.mayTake(member, task)) {
            all.add(TaskAction.TAKE_OVER);
        }
        boolean works = task.isWith(me) || member.groups().contains(task.office());
        boolean waits = asked != null && asked.asker().equals(me);
        if (works && !waits && !recusals.hasSteppedBack(task.caseNo(), me)) {
            all.add(TaskAction.STEP_BACK);
        }
        return all;
    }

    /** Those of the office who may take the task, but whoever has it. */
    private List<Colleague> colleagues(OpenTask task) {
        Map<String, String> people = new TreeMap<>(directory.names(task.office()));
        open.live(task.id(), live -> people.keySet().removeIf(person -> task.isWith(person) || !mayTake(live, person)));
        return Colleague.of(people);
    }

    private boolean mayTake(DelegateTask task, String person) {
        return rules.stream().noneMatch(rule -> rule.whyNot(task, person).isPresent());
    }

    /** Members of the offices the case has been at, and the managers above them. */
    private List<Colleague> readers(OpenTask task, StaffMember member) {
        Set<String> groups = new TreeSet<>(jurisdiction.officesOf(member, task.caseNo()));
        groups.addAll(jurisdiction.managersOf(task.office()));
        Map<String, String> people = new TreeMap<>();
        groups.forEach(group -> people.putAll(directory.names(group)));
        people.remove(member.username());
        return Colleague.of(people);
    }
}
