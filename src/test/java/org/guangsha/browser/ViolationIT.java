package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A neighbour reports, the department looks into it by two, hears and decides, somebody else overturns: each at a browser. */
@ProgramTest
@Tag("R21")
@Tag("R22")
class ViolationIT extends AtTheBrowser {

    private static final String STATEMENT = "<b>收入</b>证明由单位开具。";
    private static final List<String> OF_THE_CALENDAR = List.of("subsidy-run", "standards");

    @Autowired
    ManagementService management;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void provide() {
        OF_THE_CALENDAR.forEach(management::suspendJobByProcessDefinitionKey);
        walk.grant(staff, caseNo);
        walk.sign(staff.in(HOUSING), caseNo);
        time.set("2026-06-10T09:00");
    }

    @AfterEach
    void letTheCalendarRun() {
        OF_THE_CALENDAR.forEach(management::activateJobByProcessDefinitionKey);
        sql.update(
                "update violation set open_case = null, closed_on = received_on, outcome = 'DISMISSED' where closed_on is null");
        sql.update("delete from ban");
    }

    @Test
    void shouldGoFromAReportToADecisionAndItsReexamination() {
        String receipt = report();
        Tasklist first = colleague("weiguiyi");
        screen(first);
        investigate(first);
        Tasklist second = colleague("weiguier");
        take(second, "共同调查");
        second.choice("同意以上调查结论").check();
        second.text("意见和理由").fill("共同走访属实。");
        second.complete();
        work();

        Page window = open(WINDOW, "/desk/violations");
        row(window).getByRole(AriaRole.LINK).first().click();
        String own = window.url().substring(home().length());
        assertThat(window.locator("main")).not().containsText("赵先生");
        form(window, "/statement").locator("textarea").fill(STATEMENT);
        press(form(window, "/statement"), "登记陈述申辩");
        told(window, "转作出处理决定");
        decide();

        window.navigate(home() + own);
        assertThat(window.locator("main")).containsText("2 人禁止申请");
        assertThat(window.locator("main")).containsText("至 2031-06-10 止");
        form(window, "/appeal").locator("textarea").fill("收入证明属实。");
        press(form(window, "/appeal"), "登记申诉");
        told(window, "由未参与的人员复审");
        Tasklist uninvolved = colleague("weiguisi");
        take(uninvolved, "违规复审");
        assertThat(uninvolved.table("办理情况")).containsText("收入证明属实");
        uninvolved.choice("撤销违规处理决定").check();
        uninvolved.text("理由").fill("证明经核对属实。");
        uninvolved.complete();
        work();

        window.navigate(home() + own);
        assertThat(window.locator("main")).containsText("已于 2026-06-10 解除");
        Page file = open(HOUSING, desk(""));
        assertThat(file.locator("#violation")).containsText("处理决定已撤销");
        assertThat(file.locator("#letters")).containsText("违规处理决定书");
        line(file, "证明经核对属实", "weiguisi");
        Page neighbour = file.context().browser().newContext().newPage();
        neighbour.navigate(home() + "/report-violation?receipt=" + receipt);
        told(neighbour, "该举报已办结");
    }

    private String report() {
        Page neighbour = logIn(WINDOW).context().browser().newContext().newPage();
        neighbour.navigate(home() + "/report-violation");
        press(form(neighbour, "/report-violation").first(), "提交举报");
        refused(neighbour, "请选择住房所在的区域", "请选择举报的情形", "请填写举报内容");
        neighbour.locator("[name=seat]").selectOption("130403");
        neighbour.locator("[name=kind]").selectOption("FRAUD");
        neighbour.locator("[name=about]").fill("春厂社区陈家");
        neighbour.locator("[name=words]").fill("实际收入比申报的高得多。");
        neighbour.locator("[name=reporter]").fill("赵先生");
        press(form(neighbour, "/report-violation").first(), "提交举报");
        told(neighbour, "举报已收到");
        return neighbour.locator(".notice.good strong.nowrap").innerText();
    }

    private void screen(Tasklist first) {
        first.page().navigate(home() + Tasklist.PATH);
        first.claim("线索初查 举报");
        assertThat(first.table("办理情况")).containsText("春厂社区陈家");
        first.choice("立案调查").check();
        first.text("所涉案件的编号").fill(caseNo);
        first.text("违规发生日期").fill("2026-04-10");
        first.text("初查情况和理由").fill("与申报的收入相差较大。");
        first.complete();
        work();
    }

    private void investigate(Tasklist first) {
        take(first, "调查");
        first.choice("存在违规").check();
        first.text("查明的事实").fill("个人所得税记录显示月收入 6000 元。");
        first.text("证据").fill("个人所得税记录一份");
        first.complete();
    }

    private void decide() {
        Tasklist decider = colleague("weiguisan");
        take(decider, "作出处理决定");
        assertThat(decider.table("办理情况")).containsText(STATEMENT);
        decider.choice("违规成立，予以处理").check();
        decider.text("事实和理由").fill("收入证明与记录不符。");
        decider.text("对陈述申辩意见的逐项答复").fill("记录为准，不予采纳。");
        decider.text("出具不实证明的单位").fill("某某商贸公司");
        decider.text("该单位的上级机关").fill("区商务局");
        decider.text("不实证明的名称").fill("收入证明");
        decider.complete();
        work();
    }

    private Tasklist colleague(String name) {
        return new Tasklist(browser.of(home(), staff.named(name, HOUSING)));
    }

    private void work() {
        for (List<Job> next = waiting(); !next.isEmpty(); next = waiting()) {
            management.executeJob(next.get(0).getId());
        }
    }

    private List<Job> waiting() {
        return management
                .createJobQuery()
                .processDefinitionKey("violation")
                .messages()
                .executable()
                .list();
    }
}
