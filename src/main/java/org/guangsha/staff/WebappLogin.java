package org.guangsha.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/** Hands the log-in on to Tasklist, Cockpit and Admin. The web application creates it by name, so it is public. */
public class WebappLogin implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return LoggedIn.member().map(WebappLogin::known).orElseGet(AuthenticationResult::unsuccessful);
    }

    private static AuthenticationResult known(StaffMember member) {
        AuthenticationResult result = AuthenticationResult.successful(member.username());
        result.setGroups(member.engineGroups());
        result.setTenants(member.offices());
        return result;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // the log-in page is Spring Security's matter: a refusal here is a plain 401
    }
}
