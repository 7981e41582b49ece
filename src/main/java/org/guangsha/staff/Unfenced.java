package org.guangsha.staff;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * Does something in the engine past its own grants and tenants: for acts whose permission our rules have judged already. The fences around tasks ({@link TaskFence}) still hold.
 */
@Component
public class Unfenced {

    private final IdentityService identities;

    Unfenced(IdentityService identities) {
        this.identities = identities;
    }

    /** Runs the work, and leaves the engine's authentication as it was whatever happens. */
    public void run(StaffMember member, Runnable work) {
        List<String> groups = new ArrayList<>(member.engineGroups());
        groups.add(Role.ADMIN.grantGroup());
        kept(() -> {
            identities.setAuthentication(member.username(), groups, member.offices());
            work.run();
        });
    }

    /**
     * Does what the program itself has to do in the engine, whoever's act set it off: a reviewer of the community sees
     * nothing of the housing department's office, but the case's deadline, which lies there, has to move all the same.
     */
    public void asProgram(Runnable work) {
        kept(() -> {
            identities.clearAuthentication();
            work.run();
        });
    }

    private void kept(Runnable work) {
        var before = identities.getCurrentAuthentication();
        try {
            work.run();
        } finally {
            if (before == null) {
                identities.clearAuthentication();
            } else {
                identities.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
            }
        }
    }
}
