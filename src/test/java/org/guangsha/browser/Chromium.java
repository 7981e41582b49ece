package org.guangsha.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guangsha.testing.Staff;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium. Where there is none a browser test is reported as skipped, never as passed; in CI (variable
 * {@code CI=true}) it fails. Every open page of a failed test is kept as a picture under {@code target/browser},
 * its words are printed.
 */
public class Chromium implements BeforeEachCallback, AfterEachCallback {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path PICTURES = Path.of("target", "browser");
    private static final double PATIENCE = 30_000;

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeEach(ExtensionContext test) {
        Optional<Path> chromium = find();
        boolean required = "true".equals(System.getenv("CI"));
        if (chromium.isEmpty() && required) {
            throw new IllegalStateException("no Chromium found, and CI demands one");
        }
        assumeTrue(chromium.isPresent(), "no Chromium found");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium.get()).setArgs(QUIET));
    }

    /** The page of somebody with a browser of their own, opened at the first call. */
    public Page of(String person) {
        return pages.computeIfAbsent(person, whose -> {
            BrowserContext own = browser.newContext(new Browser.NewContextOptions()
                    .setLocale("zh-CN")
                    .setTimezoneId("Asia/Shanghai")
                    .setViewportSize(1400, 900));
            own.setDefaultTimeout(PATIENCE);
            own.setDefaultNavigationTimeout(PATIENCE);
            return own.newPage();
        });
    }

    /** The page of a member of staff who has logged in, at the desk's first page the first time. */
    public Page of(String home, String username) {
        if (pages.containsKey(username)) {
            return of(username);
        }
        Page page = of(username);
        page.navigate(home + "/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(Staff.PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL("**/desk");
        return page;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (playwright == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            String method = test.getRequiredTestMethod().getName();
            pages.forEach((person, page) -> keep(method + "-" + person, page));
        }
        playwright.close();
        playwright = null;
        pages.clear();
    }

    private static void keep(String name, Page page) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        System.err.printf(
                "%s saw %s:%n%s%n", name, page.url(), page.locator("body").innerText());
    }

    private static Optional<Path> find() {
        return Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).stream(), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
