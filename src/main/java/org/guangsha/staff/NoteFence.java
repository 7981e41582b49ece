package org.guangsha.staff;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Closes a hole in the engine's fence: comments and attachments are read and written by id without asking whose task or
 * case it is. Here they are answered only where the person can see the task or the case itself.
 */
class NoteFence extends OncePerRequestFilter {

    private static final Pattern NOTES =
            Pattern.compile(".*/(task|process-instance)/([^/]+)/(?:comment|attachment)(?:/.*)?");

    private final AsMember engine;
    private final HistoryService history;

    NoteFence(AsMember engine, HistoryService history) {
        this.engine = engine;
        this.history = history;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher notes = NOTES.matcher(request.getRequestURI());
        if (notes.matches() && !sees(notes.group(1), notes.group(2))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean sees(String kind, String id) {
        return LoggedIn.member()
                .filter(member -> {
                    engine.enter(member);
                    try {
                        return kind.equals("task")
                                ? history.createHistoricTaskInstanceQuery()
                                                .taskId(id)
                                                .count()
                                        == 1
                                : history.createHistoricProcessInstanceQuery()
                                                .processInstanceId(id)
                                                .count()
                                        == 1;
                    } finally {
                        engine.leave();
                    }
                })
                .isPresent();
    }
}
