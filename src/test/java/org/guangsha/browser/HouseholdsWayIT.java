package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.guangsha.testing.Families;
import org.guangsha.testing.LeftBehind;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One household's way through the offices as its officials see it, each at a browser. */
@ProgramTest
@Tag("R01")
@Tag("R02")
@Tag("R04")
@Tag("R25")
@Tag("R30")
class HouseholdsWayIT {

    private static final String APPLICANT = "<b>龙䶮</b>'; drop table household; --";
    private static final String SPOUSE = "李㛃 & <script>alert(1)</script>";
    private static final Pattern CASE_NO = Pattern.compile("\\d{6}-\\d{4}-\\d{6}");

    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String NO_TASK = "没有符合条件的任务。";

    @RegisterExtension
    final Chromium browser = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    TimeMachine time;

    @Autowired
    Staff staff;

    @Autowired
    LeftBehind left;

    @BeforeEach
    void openOffices() {
        time.set("2026-03-02T09:00");
        // without one the web applications send everybody to make one
        staff.in("camunda-admin");
    }

    @AfterEach
    void closeOffices() {
        left.remove();
    }

    @Test
    void shouldGoFromTheWindowThroughTheCommunityToTheStreetAndShowUpWhenLate() {
        String caseNo = takeIn(logIn("window-130403", "/desk/intake"));

        Page community = logIn("community-130403005001", Tasklist.PATH);
        Tasklist tasks = new Tasklist(community);
        tasks.claim("社区初审 " + caseNo);
        readNamesAsTheyAreWritten(tasks.form());
        readWhatTheFormItselfSays(tasks);
        agree(tasks);
        assertThat(community.getByText(caseNo)).hasCount(0);

        time.travelTo("2026-03-12T09:00");
        Page street = logIn("street-130403005", Tasklist.PATH);
        assertThat(street.getByText("街道（镇）审核 " + caseNo)).isVisible();
        Page otherStreet = logIn("street-130403001", Tasklist.PATH);
        assertThat(otherStreet.getByText(NO_TASK)).isVisible();
        assertThat(otherStreet.getByText(caseNo)).hasCount(0);

        time.travelTo("2026-03-14T00:00");
        Page manager = logIn("manager-130403", COCKPIT);
        assertThat(manager.getByText("未处理的故障")).isVisible();
        manager.navigate(home() + COCKPIT + "#/processes");
        manager.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("部门审查"))
                .click();
        assertThat(manager.locator(".djs-overlays .instance-incidents:visible")).hasText("1");
        manager.getByText("故障", new Page.GetByTextOptions().setExact(true)).click();
        Locator incident = manager.locator("tr").filter(new Locator.FilterOptions().setHasText("slaBreach"));
        assertThat(incident).containsText("街道（镇）审核");
        assertThat(incident).containsText("2026-03-14 00:00:00");
    }

    /** The words of the form component, which no locale reaches. */
    private static void readWhatTheFormItselfSays(Tasklist tasks) {
        Locator who = tasks.text("核实人");
        who.fill("王");
        who.fill("");
        who.blur();
        assertThat(tasks.form()).containsText("此项必填。");
        tasks.form().locator(".flatpickr-input").click();
        assertThat(tasks.page().locator(".flatpickr-weekday").first()).hasText(Pattern.compile("[日一]"));
    }

    private Page logIn(String group, String path) {
        Page page = browser.of(home(), staff.in(group));
        page.navigate(home() + path);
        return page;
    }

    private String home() {
        return "http://localhost:" + port;
    }

    private static String takeIn(Page page) {
        field(page, "programme").selectOption("LOW_RENT");
        field(page, "category").selectOption("LOCAL_RESIDENT");
        Locator applicant = page.locator("[data-rows=applicant]");
        field(applicant, "name").fill(APPLICANT);
        field(applicant, "idNumber").fill(Families.idNumber("19800229", 901));
        field(page, "communityCode").selectOption("130403005001");
        field(page, "residentSince").fill("2001-05-01");
        page.locator("section:not([hidden]) > .fields [data-field=address]").fill("联纺路 901 号");
        next(page);
        page.locator("[data-add=members]").click();
        Locator spouse = page.locator("[data-rows=members]");
        field(spouse, "name").fill(SPOUSE);
        field(spouse, "idNumber").fill(Families.idNumber("19810314", 901));
        field(spouse, "relation").selectOption("SPOUSE");
        next(page);
        for (Locator member : page.locator("[data-incomes] > fieldset").all()) {
            member.locator("[data-add-line]").click();
            field(member, "kind").selectOption("WAGE");
            member.locator("[data-monthly]").fill("900");
        }
        next(page);
        page.locator("[data-add=dwellings]").click();
        Locator dwelling = page.locator("[data-rows=dwellings]");
        field(dwelling, "tenure").selectOption("OWNED");
        field(dwelling, "floorArea").fill("18");
        field(dwelling, "address").fill("联纺路 901 号");
        next(page);
        page.locator("[data-papers] input:visible").all().forEach(Locator::check);
        field(page, "consentToChecks").check();
        field(page, "declarationOfTruth").check();
        next(page);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("提交").setExact(true))
                .click();
        Locator receipt = page.locator("[data-result]");
        assertThat(receipt).containsText(CASE_NO);
        var found = CASE_NO.matcher(receipt.innerText());
        return found.results().findFirst().orElseThrow().group();
    }

    private static void readNamesAsTheyAreWritten(Locator form) {
        for (String name : List.of(APPLICANT, SPOUSE)) {
            assertThat(form.getByText(name, new Locator.GetByTextOptions().setExact(true))
                            .first())
                    .isVisible();
        }
        assertThat(form.locator("b, script")).hasCount(0);
    }

    private static void agree(Tasklist community) {
        community.verified("2026/03/02");
        community.choice("同意").check();
        community.text("意见").fill("情况属实，同意上报。");
        community.complete();
    }

    private static Locator field(Page page, String name) {
        return page.locator("[data-field=" + name + "]").first();
    }

    private static Locator field(Locator part, String name) {
        return part.locator("[data-field=" + name + "]").first();
    }

    private static void next(Page page) {
        page.locator("[data-next]").click();
    }
}
