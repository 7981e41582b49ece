package org.guangsha.staff;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who may take a task and who may finish it, on every door (Tasklist, REST, our pages): only a member of the office the
 * task is offered to takes it, only whoever took it finishes it. The engine itself would let anyone of the tenant (R25).
 */
@Component
class TaskFence {

    private final IdentityService identities;
    private final StaffDirectory directory;
    private final List<TakingRule> rules;

    TaskFence(IdentityService identities, StaffDirectory directory, List<TakingRule> rules) {
        this.identities = identities;
        this.directory = directory;
        this.rules = rules;
    }

    @EventListener
    void on(DelegateTask task) {
        if (TaskListener.EVENTNAME_ASSIGNMENT.equals(task.getEventName())) {
            mayTake(task);
        } else if (TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName())) {
            mayFinish(task);
        }
    }

    private void mayTake(DelegateTask task) {
        String assignee = task.getAssignee();
        if (assignee == null) {
            return;
        }
        if (task.getCandidates().isEmpty()) {
            throw new BadUserRequestException("该任务刚刚已经办结或者收回，请刷新后再看");
        }
        if (task.getCandidates().stream().noneMatch(offer -> isOffered(offer, assignee))) {
            throw new BadUserRequestException("该任务只能由承办机构的人员认领");
        }
        refuseByRule(task, assignee);
    }

    private boolean isOffered(IdentityLink offer, String person) {
        return offer.getGroupId() == null ? person.equals(offer.getUserId()) : belongs(person, offer.getGroupId());
    }

    private void refuseByRule(DelegateTask task, String person) {
        rules.stream()
                .flatMap(rule -> rule.whyNot(task, person).stream())
                .findFirst()
                .ifPresent(why -> {
                    throw new BadUserRequestException(why);
                });
    }

    /** Of whoever is logged in the groups are known; of someone else they are asked for. */
    private boolean belongs(String assignee, String group) {
        var who = identities.getCurrentAuthentication();
        return who != null && assignee.equals(who.getUserId()) && who.getGroupIds() != null
                ? who.getGroupIds().contains(group)
                : directory.belongs(assignee, group);
    }

    private void mayFinish(DelegateTask task) {
        var who = identities.getCurrentAuthentication();
        if (who != null && !Objects.equals(who.getUserId(), task.getAssignee())) {
            throw new BadUserRequestException("请先认领该任务，再办结；已被他人认领的任务不能代为办结");
        }
        if (who != null) {
            refuseByRule(task, who.getUserId());
        }
    }
}
