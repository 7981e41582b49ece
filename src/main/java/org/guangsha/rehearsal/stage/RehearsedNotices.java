package org.guangsha.rehearsal.stage;

import org.guangsha.area.Level;
import org.guangsha.policy.Policy;

/** {@code ${notices.asked(level)}} of a diagram. Public, as expressions ask for it. */
public final class RehearsedNotices {

    private final Policy policy;

    RehearsedNotices(Policy policy) {
        this.policy = policy;
    }

    public boolean asked(String level) {
        return policy.notice().days(Level.valueOf(level)).isPresent();
    }
}
