package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.guangsha.exchange.EvidenceKind;
import org.guangsha.exchange.EvidenceProcess;
import org.guangsha.exchange.EvidenceUnavailable;
import org.guangsha.exchange.ScriptedSource;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What officials do for a case beside their own step: papers instead of an answer, objections, colleagues. */
@ProgramTest
@Import(OfficesIT.Register.class)
class OfficesIT extends AtTheBrowser {

    private static final String WANG = "wang130403005001";
    private static final String LI = "li130403005001";
    private static final String PAPERS = "已收单位开具的收入证明原件。";
    private static final String OBJECTION = "该户在复兴区另有住房。";

    @TestConfiguration
    static class Register {
        @Bean
        ScriptedSource tax() {
            return new ScriptedSource("tax", "税务部门", EvidenceKind.INCOME);
        }
    }

    @Autowired
    ManagementService management;

    @BeforeEach
    void comeToWork() {
        List.of(WANG, LI).forEach(name -> staff.named(name, COMMUNITY));
    }

    @Test
    @Tag("R25")
    void shouldGoOnWithPapersWhereARegisterDoesNotAnswer() {
        askInVain();
        Page housing = open(HOUSING, "/desk/evidence");
        assertThat(row(housing)).containsText("需要处理");
        assertThat(row(housing)).containsText("税务部门不在线");
        unfold(housing, "以书面材料办理");
        press(row(housing), papers());
        refused(housing, "请写明以书面材料办理的理由");
        row(housing).locator("textarea").fill(PAPERS);
        press(row(housing), papers());
        told(housing, caseNo);
        assertThat(row(housing)).containsText(PAPERS);

        Page file = open(COMMUNITY, desk(""));
        assertThat(file.locator("#evidence")).containsText("以书面材料办理");
        assertThat(file.locator("#evidence")).containsText(PAPERS);
        line(file, PAPERS, staff.in(HOUSING));
    }

    @Test
    @Tag("R08")
    void shouldInvestigateAndAnswerAnObjectionEnteredWithItsProof() {
        walk.pass(staff.in(COMMUNITY), caseNo);
        Page window = open(WINDOW, "/desk/notices");
        window.getByLabel("登记异议，案件 " + caseNo).click();
        window.locator("[name=objector]").fill("赵某 0310-0000000");
        window.getByText("登记", new Page.GetByTextOptions().setExact(true)).click();
        refused(window, "异议未登记");
        assertThat(window.locator("#words-fault")).hasText("请写明异议内容");
        window.locator("[name=words]").fill(OBJECTION);
        window.locator("[name=proof]").fill("房屋照片两张");
        window.getByText("登记", new Page.GetByTextOptions().setExact(true)).click();
        told(window, caseNo);
        assertThat(row(window)).containsText("待查 1");

        Tasklist community = new Tasklist(logIn(COMMUNITY));
        take(community, "异议调查");
        assertThat(community.table("异议内容")).containsText(OBJECTION);
        assertThat(community.table("异议内容")).containsText("房屋照片两张");
        community.choice("不属实，案件继续").check();
        community.text("调查情况和答复").fill("经查，该房屋系其父所有。");
        community.complete();

        assertThat(row(open(WINDOW, "/desk/notices"))).containsText("已答复 1");
        Page file = open(COMMUNITY, desk(""));
        Locator objection = file.locator("#notices tr", text(OBJECTION));
        assertThat(objection).containsText("不属实");
        line(file, "经查，该房屋系其父所有。", staff.in(COMMUNITY));

        time.travelTo("2026-03-12T09:00");
        Tasklist street = new Tasklist(logIn(STREET));
        take(street, "街道（镇）审核");
        assertThat(street.table("公示异议")).containsText("经查，该房屋系其父所有。");
    }

    @Test
    @Tag("R09")
    void shouldWaitForAColleaguesAnswerAndTellOthers() {
        Tasklist wang = new Tasklist(browser.of(home(), WANG));
        take(wang, "社区初审");
        Page mine = at(WANG);
        act(mine, "协办", "ask", LI, "请核实邻里反映。");
        told(mine, "已请同事协办，任务等待答复");

        Page hers = at(LI);
        assertThat(hers.getByText("请核实邻里反映。").first()).isVisible();
        form(hers, "/answer").locator("textarea").fill("邻里均称属实。");
        press(form(hers, "/answer"), "答复");
        told(hers, "协办答复已送达");

        mine = at(WANG);
        line(mine, "邻里均称属实。", LI);
        act(mine, "抄送", "copy", staff.in(MANAGER), "请知悉。");
        told(mine, "已抄送");
        Page manager = open(MANAGER, "/desk/notes");
        assertThat(manager.locator("tr", text(caseNo)).first()).containsText("请知悉。");
    }

    @Test
    @Tag("R09")
    void shouldStandInForTheDaysSetAndStepBackFromRelatives() {
        Tasklist wang = new Tasklist(browser.of(home(), WANG));
        take(wang, "社区初审");
        Page desk = browser.of(home(), WANG);
        desk.navigate(home() + "/desk/substitutions");
        Locator set = desk.locator("form.substitution");
        set.locator("[name=substitute]").fill(LI);
        set.locator("[name=firstDay]").fill("2026-03-02");
        set.locator("[name=lastDay]").fill("2026-03-03");
        set.locator("[name=why]").fill("外出培训");
        press(set, "设定");
        told(desk, "代办已设定");
        assertThat(desk.locator("tr", text("外出培训"))).containsText("代办中");

        Page hers = at(LI);
        press(form(hers, "/take-over"), "代" + WANG + "办理");
        told(hers, "任务已由您代办");
        line(hers, "代" + WANG + "办理", LI);

        unfold(hers, "回避");
        form(hers, "/step-back").locator("textarea").fill("申请人是本人表亲。");
        press(form(hers, "/step-back"), "申请回避");
        told(hers, "您已在本案回避");
        line(hers, "申请人是本人表亲。", LI);
        assertThat(hers.locator(".standing")).containsText("待认领");
        assertThat(form(hers, "/take-over")).hasCount(0);
    }

    @Test
    @Tag("R09")
    void shouldTakeBackAStepWhileTheNextHasNotBegun() {
        walk.toStreet(staff.in(COMMUNITY), caseNo);
        walk.pass(staff.in(STREET), caseNo);
        time.travelTo("2026-03-24T09:00");
        walk.pass(staff.in(HOUSING), caseNo);
        Page file = open(HOUSING, desk(""));
        unfold(file, "撤回“住房保障部门审核”");
        form(file, "/take-back").locator("textarea").fill("意见填错");
        press(form(file, "/take-back"), "撤回");
        told(file, "已撤回，任务重新由您办理");
        assertThat(file.locator(".standing")).containsText(staff.in(HOUSING));
        assertThat(file.locator("#opinions article", text("住房保障部门"))).containsText("已撤回");
        line(file, "意见填错", staff.in(HOUSING));
    }

    private Page at(String person) {
        Page file = browser.of(home(), person);
        file.navigate(home() + desk(""));
        return file;
    }

    private static void act(Page file, String heading, String path, String to, String words) {
        unfold(file, heading);
        Locator form = form(file, "/" + path);
        form.locator("select").selectOption(to);
        form.locator("textarea").fill(words);
        form.locator("button").click();
    }

    /** As the engine tries until it gives up. */
    private void askInVain() {
        while (asking().getRetries() > 0) {
            try {
                management.executeJob(asking().getId());
            } catch (EvidenceUnavailable away) {
                continue;
            }
            throw new AssertionError("the register answered");
        }
    }

    private Job asking() {
        return management
                .createJobQuery()
                .processDefinitionKey(EvidenceProcess.KEY)
                .messages()
                .singleResult();
    }

    private Locator row(Page page) {
        return page.locator("tr", text(caseNo));
    }

    private String papers() {
        return "确认以书面材料办理，案件 " + caseNo + "，税务部门";
    }

    private static Page.LocatorOptions text(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
