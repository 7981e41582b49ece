package org.guangsha.staff;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Permissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.BATCH;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** What each role may do in the engine: one row a role and resource, the same again at every start. */
@Component
class Grants {

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void establish() {
        for (Role reviewer : Role.reviewers()) {
            grant(reviewer, APPLICATION, "tasklist", ACCESS);
            grant(reviewer, PROCESS_DEFINITION, ANY, READ, READ_TASK, TASK_WORK);
        }
        grant(Role.MANAGER, APPLICATION, "tasklist", ACCESS);
        grant(Role.MANAGER, APPLICATION, "cockpit", ACCESS);
        grant(Role.MANAGER, PROCESS_DEFINITION, ANY, READ, READ_TASK, READ_INSTANCE, READ_HISTORY);
        // managers approve the yearly standards; which task of it is theirs, the task's offer says
        grant(
                Role.MANAGER,
                PROCESS_DEFINITION,
                "standards-step",
                READ,
                READ_TASK,
                READ_INSTANCE,
                READ_HISTORY,
                TASK_WORK);
        grant(Role.MANAGER, DECISION_DEFINITION, ANY, READ, READ_HISTORY);
        grant(Role.MANAGER, DECISION_REQUIREMENTS_DEFINITION, ANY, READ);
        grant(Role.ANALYST, APPLICATION, "cockpit", ACCESS);
        grant(Role.ANALYST, PROCESS_DEFINITION, ANY, READ);
        grant(Role.ANALYST, DECISION_DEFINITION, ANY, READ);
        grant(Role.ANALYST, DECISION_REQUIREMENTS_DEFINITION, ANY, READ);
        grant(Role.ANALYST, DEPLOYMENT, ANY, READ, CREATE);
        // how far a migration is, no cases
        grant(Role.ANALYST, BATCH, ANY, READ);
        for (Resources resource : Resources.values()) {
            grant(Role.ADMIN, resource, ANY, ALL);
        }
    }

    /** Gives a role these permissions on one resource, and no others. */
    void grant(Role role, Resource resource, String id, Permission... permissions) {
        Authorization row = authorizations
                .createAuthorizationQuery()
                .groupIdIn(role.grantGroup())
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        if (row == null) {
            row = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            row.setGroupId(role.grantGroup());
            row.setResource(resource);
            row.setResourceId(id);
        }
        row.setPermissions(permissions);
        authorizations.saveAuthorization(row);
    }
}
