package org.guangsha.staff;

import java.util.List;
import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** The one log-in: checked against the engine's users, good for Tasklist, Cockpit, Admin, our pages and interfaces. */
@Component
class EngineLogin implements AuthenticationProvider {

    private final IdentityService identities;
    private final StaffDirectory directory;

    EngineLogin(IdentityService identities, StaffDirectory directory) {
        this.identities = identities;
        this.directory = directory;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String username = asked.getName();
        if (!passwordFits(username, String.valueOf(asked.getCredentials()))) {
            throw new BadCredentialsException("用户名或密码不正确");
        }
        StaffMember member = directory.member(username);
        List<GrantedAuthority> authorities = member.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(member, null, authorities);
    }

    private boolean passwordFits(String username, String password) {
        try {
            return identities.checkPassword(username, password);
        } catch (AuthenticationException locked) {
            throw new LockedException("多次输错密码，请稍候再试", locked);
        }
    }

    @Override
    public boolean supports(Class<?> token) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(token);
    }
}
