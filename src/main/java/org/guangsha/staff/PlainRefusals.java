package org.guangsha.staff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a refused step of a task in words meant for whoever works on it. The engine wraps them in its own and tells of
 * classes, permissions and ids; that goes to the log, under a number the user can quote.
 */
class PlainRefusals extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PlainRefusals.class);
    private static final Pattern TASKS =
            Pattern.compile(".*/(?:camunda/api/engine/engine/[^/]+|engine-rest(?:/engine/[^/]+)?)/task(?:/.*)?");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NUMBER_LENGTH = 8;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !TASKS.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldErrors held = new HeldErrors(response);
        chain.doFilter(request, held);
        if (held.isHeld()) {
            refuse(request, response, held.text());
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String original)
            throws IOException {
        JsonNode error = read(original);
        RefusalWords.Refusal refusal = RefusalWords.of(
                response.getStatus(),
                error.path("type").asText(),
                error.path("message").asText());
        String words = refusal.words();
        if (!refusal.expected()) {
            String number = UUID.randomUUID().toString().substring(0, NUMBER_LENGTH);
            LOG.warn("{} {} failed [{}]: {}", request.getMethod(), request.getRequestURI(), number, original);
            words = words.formatted(number);
        }
        write(response, refusal.status(), words);
    }

    /** What is no JSON says nothing to the user. */
    private static JsonNode read(String original) {
        try {
            return JSON.readTree(original);
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }

    private static void write(HttpServletResponse response, int status, String words) throws IOException {
        byte[] body = JSON.writeValueAsBytes(Map.of("type", "Refused", "message", words));
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
