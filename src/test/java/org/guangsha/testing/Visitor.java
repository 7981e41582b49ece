package org.guangsha.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser: keeps cookies, sends the web applications' token, follows nothing by itself. */
public final class Visitor {

    /** Where Tasklist asks. */
    public static final String TASKLIST = "/camunda/api/engine/engine/default";

    private static final Pattern LOGIN_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CSRF_COOKIE = "XSRF-TOKEN";
    private static final String BOUNDARY = "----guangsha";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String home;
    private String basic;
    private boolean tokens = true;

    public Visitor(int port) {
        home = "http://localhost:" + port;
    }

    /** What came back. */
    public record Reply(int status, String location, String body) {

        /** Whether nothing was given or done: refused, or sent to the log-in. */
        public boolean isRefused() {
            return status >= 400 || location.endsWith("/login");
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Logs in by the page and opens the task list once, which hands out its token. */
    public Visitor logIn(String username) {
        return logIn(username, Staff.PASSWORD);
    }

    /** As {@link #logIn(String)}, with a password of one's own. */
    public Visitor logIn(String username, String password) {
        var token = LOGIN_TOKEN.matcher(get("/login").body());
        if (!token.find()) {
            throw new IllegalStateException("no token on the log-in page");
        }
        Reply in = send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=%s&password=%s&_csrf=%s"
                        .formatted(coded(username), coded(password), coded(token.group(1))))));
        if (in.status() != 302 || in.location().contains("error")) {
            throw new IllegalStateException(username + " cannot log in: " + in);
        }
        get("/camunda/app/tasklist/default/");
        return this;
    }

    /** Sends name and password with every call instead. */
    public Visitor withPassword(String username) {
        basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString((username + ":" + Staff.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Forgets the token, as a foreign page that makes the browser send something would. */
    public Visitor withoutToken() {
        tokens = false;
        return this;
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply delete(String path) {
        return send(request(path).DELETE());
    }

    public Reply post(String path, String json) {
        return send(json(path).POST(BodyPublishers.ofString(json)));
    }

    /**
     * Sends a form with files.
     *
     * @param fields texts by their field's name
     * @param files contents by their file's name; each is a field of that name
     */
    public Reply upload(String path, Map<String, String> fields, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach(
                (name, text) -> part(body, "name=\"%s\"".formatted(name), text.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, content) -> part(body, "name=\"%s\"; filename=\"%s\"".formatted(name, name), content));
        body.writeBytes("--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
                .formatted(BOUNDARY, disposition)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    public Reply put(String path, String json) {
        return send(json(path).PUT(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(home + path)).header("Accept", "application/json, text/html;q=0.9");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (basic != null) {
            request.header("Authorization", basic);
        }
        if (tokens && cookies.containsKey(CSRF_COOKIE)) {
            request.header("X-" + CSRF_COOKIE, cookies.get(CSRF_COOKIE));
        }
        return request;
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
            String location = response.headers().firstValue("Location").orElse("");
            return new Reply(response.statusCode(), location, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
