package org.guangsha.engine;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;

/**
 * Keeps a part of a name that nobody gave as empty: the web applications put first and last name together as they are and
 * would greet the user with "null". The engine makes it by reflection, so it is public.
 */
public class WholeNames extends DbIdentityServiceProvider {

    @Override
    public IdentityOperationResult saveUser(User user) {
        if (user.getFirstName() == null) {
            user.setFirstName("");
        }
        if (user.getLastName() == null) {
            user.setLastName("");
        }
        return super.saveUser(user);
    }
}
