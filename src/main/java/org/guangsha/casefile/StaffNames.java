package org.guangsha.casefile;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Names of staff by log-in, all that a page shows in one query. */
@Component
class StaffNames {

    private final IdentityService identities;

    StaffNames(IdentityService identities) {
        this.identities = identities;
    }

    /** Who has left is not there any more and keeps the log-in for a name. */
    Map<String, String> of(Collection<String> usernames) {
        String[] asked =
                usernames.stream().filter(name -> !name.isEmpty()).distinct().toArray(String[]::new);
        return asked.length == 0
                ? Map.of()
                : identities.createUserQuery().userIdIn(asked).list().stream()
                        .collect(Collectors.toMap(User::getId, StaffNames::name));
    }

    private static String name(User user) {
        String name = Stream.of(user.getLastName(), user.getFirstName())
                .filter(part -> part != null)
                .collect(Collectors.joining())
                .strip();
        return name.isEmpty() ? user.getId() : name;
    }
}
