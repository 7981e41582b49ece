package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A case that is asked for papers, returned, refused, appealed and handed over, as its officials see it at their browsers. */
@ProgramTest
@Tag("R06")
@Tag("R07")
@Tag("R08")
@Tag("R09")
class OffTheStraightPathIT extends AtTheBrowser {

    private static final String COLLEAGUE = "colleague130403005001";

    private static final String LISTED = "家庭成员近十二个月收入证明";
    private static final String BY_HAND = "租赁合同复印件";
    private static final String ASK = "材料不全，告知补正";
    private static final String GROUNDS = "邻居可以证明我家的收入没有变化。";

    @BeforeEach
    void comeToWork() {
        staff.named(COLLEAGUE, COMMUNITY);
    }

    @Test
    void shouldComeBackToTheCommunityAfterPapersAReturnAndAnAppeal() {
        Tasklist community = new Tasklist(logIn(COMMUNITY));
        askForPapers(community);

        Page window = logIn(WINDOW);
        handPapersIn(window);

        agree(community);
        time.travelTo("2026-03-12T09:00");
        sendBack(new Tasklist(logIn(STREET)));

        refuse(community);
        appeal(window);
        overturn(new Tasklist(logIn(HOUSING)));

        Page file = caseFile(community);
        handOver(file);
        Page manager = logIn(MANAGER);
        urge(manager);
        readWhatHappened(manager);
    }

    private void askForPapers(Tasklist community) {
        take(community, "社区初审");
        assertThat(community.form().getByText("核实情况")).isVisible();
        community.choice(ASK).check();
        assertThat(community.form().getByText("核实情况")).isHidden();
        community.choice(LISTED).check();
        community.text("其他需要补正的材料").fill(BY_HAND);
        community.text("意见").fill("工资流水缺少两个月。");
        community.complete();
    }

    private void handPapersIn(Page window) {
        window.navigate(home() + desk("/service"));
        Locator list = window.getByLabel("补正材料");
        list.getByLabel(LISTED).check();
        list.getByLabel(BY_HAND).check();
        press(list, "登记收到的材料");
        assertThat(window.getByRole(AriaRole.STATUS)).containsText("审查恢复办理");
        assertThat(list).hasCount(0);
    }

    private void agree(Tasklist community) {
        take(community, "社区初审");
        assertThat(community.choice("退回")).hasCount(0);
        assertThat(community.choice(ASK)).hasCount(0);
        community.verified("2026/03/02");
        community.choice("同意").check();
        community.text("意见").fill("情况属实，同意上报。");
        community.complete();
    }

    private void sendBack(Tasklist street) {
        take(street, "街道（镇）审核");
        street.verified("2026/03/12");
        street.choice("退回").check();
        street.select("退回至", "社区初审");
        street.text("意见").fill("请补充邻里访问记录。");
        street.complete();
    }

    private void refuse(Tasklist community) {
        take(community, "社区初审");
        community.verified("2026/03/12");
        community.choice("不同意").check();
        community.select("不予保障的理由", "所报情况经核实不符或者无法核实");
        community.text("意见").fill("邻里反映有其他收入，无法核实。");
        community.complete();
    }

    private void appeal(Page window) {
        window.navigate(home() + desk("/service"));
        window.locator("textarea[name=grounds]").fill(GROUNDS);
        press(
                window.locator("form").filter(new Locator.FilterOptions().setHas(window.locator("[name=grounds]"))),
                "登记申诉");
        assertThat(window.getByRole(AriaRole.STATUS)).containsText("申诉已受理");
    }

    private void overturn(Tasklist housing) {
        take(housing, "复审");
        assertThat(housing.form().getByText(GROUNDS)).isVisible();
        housing.choice("撤销不予保障的决定，恢复办理").check();
        housing.text("复审意见").fill("收入证明齐全，原决定依据不足。");
        housing.complete();
    }

    private Page caseFile(Tasklist community) {
        take(community, "社区初审");
        Page file = community
                .page()
                .waitForPopup(() -> community.form().getByText("查看案件档案").click());
        assertThat(file.locator("h1")).containsText(caseNo);
        return file;
    }

    private void handOver(Page file) {
        unfold(file, "转办");
        Locator handOver = form(file, "/hand-over");
        handOver.locator("select").selectOption(COLLEAGUE);
        handOver.locator("textarea").fill("外出培训");
        press(handOver, "转办");
        assertThat(file.getByText("任务已转办")).isVisible();
    }

    private void urge(Page manager) {
        manager.navigate(home() + "/desk/cases/" + caseNo);
        manager.locator("summary").getByText("催办").click();
        Locator urge = manager.locator("form[action$=urge]");
        urge.locator("textarea").fill("请本周内办结");
        press(urge, "催办");
        assertThat(manager.getByText("已催办").first()).isVisible();
    }

    private void readWhatHappened(Page page) {
        line(page, "外出培训", staff.in(COMMUNITY), COLLEAGUE);
        line(page, "请本周内办结", staff.in(MANAGER));
        page.locator("#diagram").scrollIntoViewIfNeeded();
        assertThat(page.locator("#diagram svg .djs-shape").first()).isVisible();
        Locator letters = page.locator("#letters tbody tr");
        for (String kind : new String[] {"补正告知书", "不予保障通知书", "复审决定书"}) {
            Locator link = letters.getByText(kind, new Locator.GetByTextOptions().setExact(true));
            assertThat(link).isVisible();
            APIResponse pdf = page.request().get(home() + link.getAttribute("href"));
            Assertions.assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
        }
    }
}
