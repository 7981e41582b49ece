package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.guangsha.demo.OfficeWork;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A household reports that its income has risen, and its street examines it again. */
@ProgramTest
@Tag("R17")
@Tag("R18")
class RequalificationIT extends AtTheBrowser {

    private static final List<String> OF_THE_CALENDAR = List.of("subsidy-run", "standards");
    private static final String CHANGE = "<b>配偶</b>自 6 月起就业。";
    private static final String FOUND = "收入证明属实，仍在低收入线以下。";

    @Autowired
    ManagementService management;

    @Autowired
    OfficeWork offices;

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
    }

    @Test
    void shouldGoFromTheReportToTheAdjustedSubsidy() {
        Page window = open(WINDOW, desk(""));
        window.getByText("登记家庭情况变化").click();
        Locator report = form(window, "/report");
        press(report, "登记变化");
        refused(window, "变化日期应在", "请写明变化的情况");
        report.locator("[name=since]").fill("2026-06-01");
        report.locator("[name=words]").fill(CHANGE);
        press(report, "登记变化");
        told(window, "变化已登记");
        assertThat(window.locator("#main")).containsText(CHANGE);

        Locator declaration = form(window, "/declaration");
        declaration.locator("[name=income]").fill("28800");
        declaration.locator("[name=assets]").fill("0");
        press(declaration, "登记申报");
        refused(window, "自有住房面积应为");
        assertThat(declaration.locator("[name=income]")).hasValue("28800");
        declaration.locator("[name=ownArea]").fill("18");
        press(declaration, "登记申报");
        told(window, "由街道（镇）复核");

        Tasklist street = new Tasklist(logIn(STREET));
        take(street, "资格复核");
        assertThat(street.table("复核情况")).containsText(CHANGE);
        assertThat(street.text("家庭年收入")).hasValue("28800.00");
        street.handIn();
        assertThat(street.form()).containsText("此项必填。");
        assertThat(street.refusals()).hasCount(1);
        street.choice("不符合").check();
        assertThat(street.form()).containsText("退出的情形");
        street.choice("符合").check();
        street.text("复核意见").fill(FOUND);
        street.complete();
        assertThat(street.refusals()).hasCount(0);
        offices.program("requalification");

        Page file = open(HOUSING, desk(""));
        assertThat(file.locator("#requalification")).containsText("2026-06-10 调整后继续保障");
        assertThat(file.locator("#letters")).containsText("资格复核结果通知书");
        line(file, FOUND, staff.in(STREET));
        line(file, "租赁补贴自 2026-07 起由每月");
        file.locator("#requalification").getByText("查看").click();
        assertThat(file.locator("#main")).containsText("复核：符合");
    }
}
