package org.guangsha.rehearsal.stage;

import org.guangsha.policy.Policy;

/** {@code ${supplements.lapseWithdraws()}} of a diagram. Public, as expressions ask for it. */
public final class RehearsedSupplements {

    private final Policy policy;

    RehearsedSupplements(Policy policy) {
        this.policy = policy;
    }

    public boolean lapseWithdraws() {
        return policy.supplement().lapseWithdraws().value();
    }
}
