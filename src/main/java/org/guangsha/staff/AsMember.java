package org.guangsha.staff;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Does something in the engine as a member of staff: with that person's grants and offices, under that name. */
@Component
public class AsMember {

    private final IdentityService identities;
    private final StaffDirectory directory;

    AsMember(IdentityService identities, StaffDirectory directory) {
        this.identities = identities;
        this.directory = directory;
    }

    /** Runs the work with the engine's authentication set, and clears it afterwards whatever happens. */
    public void run(String username, Runnable work) {
        enter(directory.member(username));
        try {
            work.run();
        } finally {
            leave();
        }
    }

    void enter(StaffMember member) {
        identities.setAuthentication(member.username(), member.engineGroups(), member.offices());
    }

    void leave() {
        identities.clearAuthentication();
    }
}
