package org.guangsha.testing;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Staff for tests: whoever is asked for is there, in the groups named. */
@Component
public class Staff {

    public static final String PASSWORD = "Guangsha-test-1";

    private final IdentityService identities;

    Staff(IdentityService identities) {
        this.identities = identities;
    }

    public String in(String... groups) {
        return named(String.join("_", groups).replace("-", ""), groups);
    }

    /** One of several colleagues. */
    public String named(String username, String... groups) {
        if (identities.createUserQuery().userId(username).count() == 0) {
            User user = identities.newUser(username);
            user.setLastName(username);
            user.setPassword(PASSWORD);
            identities.saveUser(user);
            for (String group : groups) {
                group(group);
                identities.createMembership(username, group);
            }
        }
        return username;
    }

    private void group(String id) {
        if (identities.createGroupQuery().groupId(id).count() == 0) {
            Group group = identities.newGroup(id);
            group.setName(id);
            group.setType("OFFICE");
            identities.saveGroup(group);
        }
    }
}
