package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.guangsha.testing.LeftBehind;
import org.guangsha.testing.OneCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A case at its community, and the officials of its offices, each at a browser of their own. */
abstract class AtTheBrowser extends OneCase {

    static final String WINDOW = "window-130403";
    static final String STREET = "street-130403005";
    static final String HOUSING = "housing-130403";
    static final String MANAGER = "manager-130403";

    @RegisterExtension
    final Chromium browser = new Chromium();

    @Autowired
    LeftBehind left;

    @BeforeEach
    void openOffices() {
        // without one the web applications send everybody to make one
        staff.in("camunda-admin");
        Stream.of(WINDOW, STREET, HOUSING, MANAGER).forEach(staff::in);
    }

    /** The pages show what the whole city has. */
    @AfterEach
    void leaveNothing() {
        left.remove();
    }

    /** Whoever is in the group when none of several colleagues is meant. */
    Page logIn(String group) {
        return browser.of(home(), staff.in(group));
    }

    Page open(String group, String path) {
        Page page = logIn(group);
        page.navigate(home() + path);
        return page;
    }

    /** Opens the step's task of the case in Tasklist and makes it the official's own. */
    void take(Tasklist official, String step) {
        take(official, step, caseNo);
    }

    void take(Tasklist official, String step, String of) {
        official.page().navigate(home() + Tasklist.PATH);
        official.claim(step + " " + of);
    }

    static void press(Locator part, String button) {
        part.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** The form sent to this address. */
    static Locator form(Page page, String end) {
        return page.locator("form[action$='" + end + "']");
    }

    /** Folds out what the heading hides. */
    static void unfold(Page page, String heading) {
        page.locator("summary")
                .getByText(heading, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    /** The page says that it is done. */
    static void told(Page page, String words) {
        assertThat(page.locator("[role=status]").getByText(words).first()).isVisible();
    }

    /** The page says that it is refused, and why. */
    static void refused(Page page, String... words) {
        for (String each : words) {
            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText(each);
        }
    }

    /** The case's row on a page that lists several. */
    Locator row(Page page) {
        return page.locator("tr", text(caseNo));
    }

    static Page.LocatorOptions text(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    /** A line of the case file page's timeline names all of this. */
    static void line(Page file, String why, String... names) {
        Locator line = file.locator("#timeline li").filter(new Locator.FilterOptions().setHasText(why));
        for (String name : names) {
            assertThat(line.first()).containsText(name);
        }
    }

    /** A page of the case at the desk; the case file page itself where the part is empty. */
    String desk(String part) {
        return "/desk/cases/" + caseNo + part;
    }

    String home() {
        return "http://localhost:" + port;
    }
}
