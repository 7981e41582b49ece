package org.guangsha.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.staff.TakingRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One task of a {@link Reassignment}, in a transaction of its own. */
@Component
class OneMove {

    private final OpenTasks open;
    private final Jurisdiction jurisdiction;
    private final Consultations consultations;
    private final HandOver handOver;
    private final StaffDirectory directory;
    private final List<TakingRule> rules;

    OneMove(
            OpenTasks open,
            Jurisdiction jurisdiction,
            Consultations consultations,
            HandOver handOver,
            StaffDirectory directory,
            List<TakingRule> rules) {
        this.open = open;
        this.jurisdiction = jurisdiction;
        this.consultations = consultations;
        this.handOver = handOver;
        this.directory = directory;
        this.rules = rules;
    }

    /** Lets the task go back to its office, unclaimed. */
    @Transactional
    public Moved back(StaffMember me, String taskId, String why) {
        OpenTask task = movable(me, taskId);
        if (task.assignee() == null) {
            throw Refused.conflict("任务没有人认领，不需要退回机构");
        }
        String line = "由%s退回承办机构，待同事认领：%s".formatted(directory.name(task.assignee()), why);
        handOver.giveBack(me, task, why, line);
        return new Moved(task.title(), task.caseNo(), "", "", "");
    }

    /** Gives the task to the first of these who may take it. */
    @Transactional
    public Moved give(StaffMember me, String taskId, List<String> inTurn, String why) {
        OpenTask task = movable(me, taskId);
        List<String> members = directory.members(task.office());
        List<String> against = new ArrayList<>();
        for (String person : inTurn) {
            Optional<String> whyNot = whyNot(task, person, members);
            String name = directory.name(person);
            if (whyNot.isEmpty()) {
                String from = task.assignee() == null ? "" : "由" + directory.name(task.assignee());
                handOver.give(me, task, person, why, "%s改派给%s办理：%s".formatted(from, name, why));
                return new Moved(task.title(), task.caseNo(), person, name, "");
            }
            against.add(name + "：" + whyNot.get());
        }
        throw Refused.conflict(String.join("；", against));
    }

    private OpenTask movable(StaffMember me, String taskId) {
        OpenTask task = open.seenBy(me, taskId);
        if (!jurisdiction.manages(me, task.office())) {
            throw Refused.forbidden("只有辖区主管可以改派任务");
        }
        if (consultations.open(taskId).isPresent()) {
            throw Refused.conflict("任务正在协办，请先收到答复或者收回协办");
        }
        return task;
    }

    private Optional<String> whyNot(OpenTask task, String person, List<String> members) {
        if (task.isWith(person)) {
            return Optional.of("任务已经由其办理");
        }
        return members.contains(person)
                ? open.live(task.id(), live -> against(live, person)).flatMap(why -> why)
                : Optional.of("不是承办机构的人员");
    }

    private Optional<String> against(DelegateTask task, String person) {
        return rules.stream()
                .flatMap(rule -> rule.whyNot(task, person).stream())
                .findFirst();
    }
}
