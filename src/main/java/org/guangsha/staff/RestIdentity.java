package org.guangsha.staff;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Hands the log-in on to the engine's REST interface, so that its authorizations and tenants hold there too. */
class RestIdentity extends OncePerRequestFilter {

    private final AsMember engine;

    RestIdentity(AsMember engine) {
        this.engine = engine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LoggedIn.member().ifPresent(engine::enter);
        try {
            chain.doFilter(request, response);
        } finally {
            engine.leave();
        }
    }
}
