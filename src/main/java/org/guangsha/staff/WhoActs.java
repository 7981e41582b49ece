package org.guangsha.staff;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Whose act this is: of the person the engine works for, else of whoever is logged in; nobody's where a timer acts. */
@Component
public class WhoActs {

    private final IdentityService identities;

    WhoActs(IdentityService identities) {
        this.identities = identities;
    }

    /** The person's log-in. */
    public Optional<String> now() {
        var working = identities.getCurrentAuthentication();
        return working != null && working.getUserId() != null
                ? Optional.of(working.getUserId())
                : LoggedIn.member().map(StaffMember::username);
    }
}
