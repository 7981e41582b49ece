package org.guangsha.engine;

import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Lets a member of the office that a task belongs to work on it without asking the engine's tables of authorizations
 * each time: the log-in has already said which offices those are. So may whoever else of its area the task is offered to,
 * a manager where the office has nobody left. Everybody and everything else is checked as ever.
 */
class OwnOfficeChecker extends AuthorizationCommandChecker {

    @Override
    public void checkTaskWork(TaskEntity task) {
        Authentication who = Context.getCommandContext().getAuthentication();
        boolean known = who != null && who.getGroupIds() != null && task.getTenantId() != null;
        if (!known || !worksOn(task, who)) {
            super.checkTaskWork(task);
        }
    }

    private static boolean worksOn(TaskEntity task, Authentication who) {
        return who.getGroupIds().contains(task.getTenantId())
                || who.getTenantIds() != null
                        && who.getTenantIds().contains(task.getTenantId())
                        && task.getCandidates().stream()
                                .anyMatch(offer -> who.getGroupIds().contains(offer.getGroupId()));
    }
}
