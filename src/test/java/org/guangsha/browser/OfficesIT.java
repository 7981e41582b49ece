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

/** What officials do for a case beside their own step: papers instead of an answer, colleagues. */
@ProgramTest
@Import(OfficesIT.Register.class)
@Tag("alone")
class OfficesIT extends AtTheBrowser {

    private static final String WANG = "wang130403005001";
    private static final String LI = "li130403005001";
    private static final String PAPERS = "已收单位开具的收入证明原件。";

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

    private String papers() {
        return "确认以书面材料办理，案件 " + caseNo + "，税务部门";
    }
}
