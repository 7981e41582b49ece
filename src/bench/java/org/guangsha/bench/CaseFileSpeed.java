package org.guangsha.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.regex.Pattern;
import org.guangsha.application.ApplicationRequest;
import org.guangsha.application.IntakeService;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.demo.DemoHouseholds;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.policy.Policy;
import org.guangsha.staff.StaffMember;

/** How long a reviewer waits for the case file of a case that has been through much: over HTTP, log-in and all. */
final class CaseFileSpeed {

    private static final int ENTRIES = 200;
    private static final int WARM_UP = 100;
    private static final int TIMES = 400;
    private static final double BAR = 150;
    private static final long SEED = 4;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern LINE = Pattern.compile("<li data-kind=");

    private final Product product;
    private final Reviewers reviewers;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    CaseFileSpeed(Product product, Reviewers reviewers) {
        this.product = product;
        this.reviewers = reviewers;
    }

    void measure(Report report) throws SQLException {
        ApplicationRequest household = new DemoHouseholds(
                        product.bean(Areas.class), product.bean(Policy.class), product.bean(Clock.class))
                .make(1, SEED)
                .get(0);
        String caseNo = product.bean(IntakeService.class)
                .receive(household, "window")
                .receipt()
                .caseNo();
        Journal journal = product.bean(Journal.class);
        for (int i = 0; i < ENTRIES; i++) {
            journal.note(
                    caseNo, EntryKind.values()[i % EntryKind.values().length], "第 %d 次记录：请补充说明后继续办理。".formatted(i));
        }
        product.analyze();
        logIn(reviewers.of(product.bean(Areas.class)
                .office(Level.COMMUNITY, household.household().communityCode())));
        Samples pages = open("/desk/cases/" + caseNo);
        report.note("case file, %d entries and more".formatted(ENTRIES), pages.toString());
        report.atMost("  p95 of the case file page", pages.p95(), BAR, " ms");
        report.note("list of cases", open("/desk/cases").toString());
    }

    private Samples open(String path) {
        boolean isCaseFile = path.length() > "/desk/cases".length();
        Samples samples = new Samples();
        for (int i = -WARM_UP; i < TIMES; i++) {
            Samples counted = i < 0 ? new Samples() : samples;
            String page = counted.time(() -> get(path));
            if (isCaseFile && LINE.matcher(page).results().count() < ENTRIES) {
                throw new IllegalStateException("the page shows too little: " + page.length());
            }
        }
        return samples;
    }

    private void logIn(StaffMember member) {
        var token = TOKEN.matcher(get("/login"));
        if (!token.find()) {
            throw new IllegalStateException("no token on the log-in page");
        }
        String form = "username=%s&password=%s&_csrf=%s"
                .formatted(
                        member.username(),
                        Reviewers.password(member.groups().get(0)),
                        URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        HttpResponse<String> in = send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (in.headers()
                .firstValue("Location")
                .filter(to -> !to.contains("error"))
                .isEmpty()) {
            throw new IllegalStateException("no log-in: " + in.statusCode());
        }
    }

    private String get(String path) {
        HttpResponse<String> answer = send(request(path).GET());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(product.port(), path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
