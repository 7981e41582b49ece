package org.guangsha.staff;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever is asking in this request. */
public final class LoggedIn {

    private LoggedIn() {}

    public static Optional<StaffMember> member() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof StaffMember member
                ? Optional.of(member)
                : Optional.empty();
    }
}
