package org.guangsha.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A request of somebody who has logged in, before the mocked browser. */
public final class LogIn {

    private LogIn() {}

    /** With the roles the member has. */
    public static RequestPostProcessor as(StaffMember member) {
        String[] roles = member.roles().stream().map(Role::authority).toArray(String[]::new);
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                member, null, AuthorityUtils.createAuthorityList(roles)));
    }
}
