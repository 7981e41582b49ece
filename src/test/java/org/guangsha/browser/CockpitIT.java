package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The manager's room: what is late, from the figure to the case file, the diagram's heat, an instance's clocks. */
@ProgramTest
class CockpitIT extends AtTheBrowser {

    private static final String COCKPIT = "/camunda/app/cockpit/default/#";

    @Autowired
    RepositoryService repository;

    @Test
    @Tag("R30")
    void shouldLeadAManagerFromAFigureToTheCaseItsClocksAndTheStepThatIsSlow() {
        time.travelTo("2026-03-09T09:00");
        walk.pass(staff.in(COMMUNITY), walk.accept(Families.couple()));

        Page manager = open(MANAGER, COCKPIT + "/dashboard");
        assertThat(manager.locator(".sla")).containsText("丛台区，截至 2026-03-09");
        assertThat(manager.locator(".sla-tile").first()).containsText("已超期1环节 1，整案 0");
        assertThat(manager.locator(".sla-canvas svg")).isVisible();
        link(manager, "4 至 10 天").click();
        Locator row = manager.locator("#clocks tr", text(caseNo));
        assertThat(row).containsText("超期 4 天");
        assertThat(row).containsText("丛台区丛台东街道春厂社区");
        row.getByText("流程实例").click();

        Locator clocks = manager.locator(".sla");
        assertThat(clocks.locator("tr", has("整案办结"))).containsText("2026-05-06");
        assertThat(clocks.locator("tr", has("社区初审")).first()).containsText("超期 4 天");
        tab(manager, "人工任务");
        assertThat(manager.getByText("2026-03-02 09:00:00").first()).isVisible();
        tab(manager, "变量");
        assertThat(manager.locator("thead td.actions")).hasText("操作");
        tab(manager, "期限");
        clocks.getByText("打开案件档案").click();
        assertThat(manager.locator("h1")).containsText(caseNo);

        manager.navigate(home() + COCKPIT + "/process-definition/" + definition() + "/runtime");
        tab(manager, "期限");
        assertThat(manager.locator(".sla tr", new Page.LocatorOptions().setHasText("社区初审")))
                .containsText("从容");
        Locator heat = manager.locator(".djs-element[data-element-id=communityReview]");
        assertThat(heat).hasClass(Pattern.compile("sla-heat-"));
        manager.getByLabel("在流程图上显示").uncheck();
        assertThat(heat).not().hasClass(Pattern.compile("sla-heat-"));
    }

    @Test
    @Tag("R30")
    void shouldSayWhyThereIsNothingToSee() {
        Page analyst = open("analyst", COCKPIT + "/dashboard");
        assertThat(analyst.locator(".sla [role=alert]")).containsText("这里没有可以查看的期限");

        Page manager = logIn(MANAGER);
        manager.route("**/api/v1/sla/overview", route -> route.abort());
        manager.navigate(home() + COCKPIT + "/dashboard");
        assertThat(manager.locator(".sla [role=alert]")).containsText("期限数据没有载入");
        manager.unroute("**/api/v1/sla/overview");
        manager.getByText("再试一次").click();
        assertThat(manager.locator(".sla-tile").first()).containsText("已超期");
    }

    private static Locator link(Page page, String heading) {
        return page.locator(".sla tr", new Page.LocatorOptions().setHasText(heading))
                .getByRole(AriaRole.LINK);
    }

    private static void tab(Page page, String name) {
        page.locator(".ctn-tabbed .nav-tabs")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static Locator.LocatorOptions has(String words) {
        return new Locator.LocatorOptions().setHasText(words);
    }

    private String definition() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("application")
                .latestVersion()
                .singleResult()
                .getId();
    }
}
