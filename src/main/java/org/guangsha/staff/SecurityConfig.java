package org.guangsha.staff;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The doors: what is public, what a session opens, what takes a password at each call. Everything else is shut. */
@Configuration(proxyBeanMethods = false)
class SecurityConfig {

    private static final String[] PUBLIC = {
        "/",
        "/login",
        "/banner",
        "/notices/**",
        "/waiting-list/**",
        "/allotments/**",
        "/report-violation",
        "/standards",
        "/api/v1/calendar/**",
        "/css/**",
        "/js/**",
        "/img/**",
        "/webjars/**",
        "/favicon.ico",
        "/error"
    };
    /** Makes whoever asks first an administrator, as long as there is none. */
    private static final String FIRST_VISITOR = "/camunda/api/admin/setup/**";

    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** The engine's own interface: analysts (Modeler) and administrators, by password at each call. */
    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, EngineLogin login, AsMember engine, HistoryService history)
            throws Exception {
        return http.securityMatcher(path("/engine-rest/**"))
                .authenticationProvider(login)
                .authorizeHttpRequests(any -> any.anyRequest().hasAnyRole(Role.ANALYST.name(), Role.ADMIN.name()))
                .httpBasic(basic -> basic.authenticationEntryPoint(unauthorized()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(unauthorized()))
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterAfter(new RestIdentity(engine), AuthorizationFilter.class)
                .addFilterAfter(new NoteFence(engine, history), AuthorizationFilter.class)
                .addFilterAfter(new PlainRefusals(), AuthorizationFilter.class)
                .build();
    }

    /** Tasklist, Cockpit and Admin in the session of our log-in; they bring their own CSRF protection and headers. */
    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http, EngineLogin login, AsMember engine, HistoryService history)
            throws Exception {
        return http.securityMatcher(path("/camunda/**"))
                .authenticationProvider(login)
                .authorizeHttpRequests(request -> request.requestMatchers(paths(FIRST_VISITOR))
                        .denyAll()
                        .requestMatchers(paths("/camunda/app/admin/**"))
                        .hasRole(Role.ADMIN.name())
                        .requestMatchers(paths("/camunda/app/cockpit/**"))
                        .hasAnyRole(Role.MANAGER.name(), Role.ANALYST.name(), Role.ADMIN.name())
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login"))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().httpStrictTransportSecurity(Customizer.withDefaults()))
                .addFilterAfter(new NoteFence(engine, history), AuthorizationFilter.class)
                .addFilterAfter(new PlainRefusals(), AuthorizationFilter.class)
                .build();
    }

    /** Our interface for other programs: a password at each call, or the session of a staff page. */
    @Bean
    @Order(3)
    SecurityFilterChain api(HttpSecurity http, EngineLogin login) throws Exception {
        return http.securityMatcher(path("/api/**"))
                .authenticationProvider(login)
                .authorizeHttpRequests(request -> request.requestMatchers(paths(PUBLIC))
                        .permitAll()
                        .requestMatchers(paths("/api/v1/applications/**"))
                        .hasRole(Role.WINDOW.name())
                        .requestMatchers(paths("/api/v1/models/**"))
                        .hasAnyRole(Role.ANALYST.name(), Role.ADMIN.name())
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(unauthorized()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(unauthorized()))
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfig::bringsNoSession))
                .build();
    }

    /** Public and staff pages. */
    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, EngineLogin login) throws Exception {
        return http.authenticationProvider(login)
                .authorizeHttpRequests(request -> request.requestMatchers(paths(PUBLIC))
                        .permitAll()
                        .requestMatchers(paths("/desk/intake/**", "/desk/cases/*/papers", "/desk/cases/*/service/**"))
                        .hasRole(Role.WINDOW.name())
                        .requestMatchers(paths("/desk/cases/*/payee"))
                        .hasAnyRole(Role.WINDOW.name(), Role.HOUSING.name())
                        .requestMatchers(paths("/desk/duplicates/**", "/desk/cases/*/duplicates/**"))
                        .hasRole(Role.WINDOW.name())
                        .requestMatchers(paths("/desk/notices/**"))
                        .hasAnyRole(Role.WINDOW.name(), Role.COMMUNITY.name(), Role.STREET.name(), Role.HOUSING.name())
                        .requestMatchers(paths("/desk/evidence/**"))
                        .hasAnyRole(Role.HOUSING.name(), Role.MANAGER.name())
                        .requestMatchers(
                                paths("/desk/stock/import/**", "/desk/stock/imports/**", "/desk/stock/projects"))
                        .hasRole(Role.HOUSING.name())
                        .requestMatchers(paths("/desk/stock/**"))
                        .hasAnyRole(Role.HOUSING.name(), Role.MANAGER.name())
                        .requestMatchers(paths("/desk/allotment/new", "/desk/allotment/needs/**"))
                        .hasRole(Role.HOUSING.name())
                        .requestMatchers(paths("/desk/allotment/**"))
                        .hasAnyRole(Role.HOUSING.name(), Role.MANAGER.name())
                        .requestMatchers(paths("/desk/letters/*/delivery"))
                        .hasAnyRole(delivering())
                        .requestMatchers(paths("/desk/subsidy/**"))
                        .hasAnyRole(Role.HOUSING.name(), Role.FINANCE.name(), Role.MANAGER.name())
                        .requestMatchers(paths("/desk/waiting-list/**", "/desk/exit/**", "/desk/violations/**"))
                        .hasAnyRole(Role.WINDOW.name(), Role.HOUSING.name(), Role.MANAGER.name())
                        .requestMatchers(paths("/desk/requalification-campaign/**"))
                        .hasAnyRole(Role.STREET.name(), Role.HOUSING.name(), Role.MANAGER.name())
                        .requestMatchers(paths("/desk/contradictions/**"))
                        .hasAnyRole(Role.SUPERVISOR.name(), Role.MANAGER.name())
                        .requestMatchers(paths("/desk/requalifications/**"))
                        .hasAnyRole(Role.WINDOW.name(), Role.STREET.name(), Role.HOUSING.name(), Role.MANAGER.name())
                        .requestMatchers(paths(
                                "/desk/letters/templates/**", "/desk/reports/**", "/desk/digest", "/desk/workload/**"))
                        .hasRole(Role.MANAGER.name())
                        .requestMatchers(paths("/desk/ledger/**", "/desk/rent/**"))
                        .hasAnyRole(Role.HOUSING.name(), Role.FINANCE.name(), Role.MANAGER.name())
                        .requestMatchers(paths("/desk/calendar/**"))
                        .hasAnyRole(Role.MANAGER.name(), Role.ADMIN.name())
                        .requestMatchers(paths("/desk/models/**"))
                        .hasAnyRole(Role.ANALYST.name(), Role.ADMIN.name())
                        .requestMatchers(paths("/desk/standards/**"))
                        .hasAnyRole(
                                Role.HOUSING.name(),
                                Role.CIVIL_AFFAIRS.name(),
                                Role.FINANCE.name(),
                                Role.PRICE.name(),
                                Role.STATISTICS.name(),
                                Role.MANAGER.name())
                        .requestMatchers(paths("/desk/**", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html"))
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .formLogin(form ->
                        form.loginPage("/login").defaultSuccessUrl("/desk").permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT)))
                .build();
    }

    /** Carries the session's member of staff into the web applications. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappLogin() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter("authentication-provider", WebappLogin.class.getName());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(101);
        return filter;
    }

    /** Matches the whole path, whichever servlet (ours, the engine's, the web applications') answers it. */
    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static RequestMatcher[] paths(String... patterns) {
        return Arrays.stream(patterns).map(SecurityConfig::path).toArray(RequestMatcher[]::new);
    }

    /** Nothing can be forged with a session that is not there; such a caller is asked who it is (401) instead. */
    private static boolean bringsNoSession(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getRequestedSessionId() == null;
    }

    /** No challenge: a browser that keeps a password would send it along with foreign pages' requests. */
    private static HttpStatusEntryPoint unauthorized() {
        return new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
    }

    private static String[] delivering() {
        return Arrays.stream(Role.values())
                .filter(Role::delivers)
                .map(Role::name)
                .toArray(String[]::new);
    }
}
