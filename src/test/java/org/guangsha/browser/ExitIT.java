package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.guangsha.application.CaseRegister;
import org.guangsha.policy.Programme;
import org.guangsha.rent.Tenancies;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.stock.Lists;
import org.guangsha.stock.Project;
import org.guangsha.stock.Projects;
import org.guangsha.stock.Stock;
import org.guangsha.stock.StockImport;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A household leaves, as its officials see it. */
@ProgramTest
@Tag("R19")
class ExitIT extends AtTheBrowser {

    private static final String FACTS = "不动产登记显示，该户于 6 月 9 日购得住房一套。";
    private static final String STATEMENT = "<b>房子</b>尚未交付。";
    private static final String REASON = "购房属实，人均面积已超过标准。";
    private static final List<String> OF_THE_CALENDAR = List.of("subsidy-run", "standards");

    @Autowired
    ManagementService management;

    @Autowired
    CaseRegister cases;

    @Autowired
    Tenancies tenancies;

    @Autowired
    Stock stock;

    @Autowired
    StockImport imports;

    @Autowired
    Projects projects;

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
    void shouldGoFromTheGroundsToTheEndOfTheSubsidy() {
        decide();
        Page file = open(HOUSING, desk(""));
        assertThat(file.locator("#provision")).containsText("至 2026-06 止");
        assertThat(file.locator("#provision")).containsText("停发原因：另行购置住房");
        assertThat(file.locator("#letters")).containsText("退出决定书");
        line(file, REASON, staff.in(HOUSING), "2026-07");
        assertThat(file.locator("#exit")).containsText("正在办理");

        time.travelTo("2026-07-11T09:00");
        work();
        file.reload();
        assertThat(file.locator("#exit")).containsText("2026-07-11 已退出保障");
        line(file, "保障资格于 2026-06-30 终止");
    }

    @Test
    @Tag("R20")
    void shouldWaitForTheDwellingShowThatItIsLateAndTakeItBack() {
        moveIn();
        decide();
        time.travelTo("2026-07-11T09:00");
        work();
        Page housing = open(HOUSING, exit());
        form(housing, "/extension").locator("[name=until]").fill("2027-01-31");
        form(housing, "/extension").locator("[name=reason]").fill("新房装修");
        press(form(housing, "/extension"), "准予延期");
        refused(housing, "延期应晚于 2026-09-09");
        assertThat(form(housing, "/extension").locator("[name=reason]")).hasValue("新房装修");
        form(housing, "/extension").locator("[name=until]").fill("2026-09-30");
        press(form(housing, "/extension"), "准予延期");
        told(housing, "腾退期限已延至 2026-09-30");
        work();

        time.travelTo("2026-10-09T09:00");
        work();
        Page late = open(HOUSING, "/desk/exit");
        assertThat(row(late)).containsText("逾期未腾退");
        assertThat(row(late)).containsText("已超期");
        late.navigate(home() + exit());
        Locator back = form(late, "/hand-over");
        back.locator("[name=on]").fill("2026-10-09");
        back.locator("[name=water]").fill("120");
        back.locator("[name=state]").fill("完好，钥匙三把");
        press(back, "登记交接");
        told(late, "住房收回");
        work();
        Page file = open(HOUSING, desk(""));
        assertThat(file.locator("#exit")).containsText("已退出保障");
        line(file, "自 2026-10-01 起逐月提高租金");
        line(file, "完好，钥匙三把", staff.in(HOUSING));
    }

    /** The department opens, the window takes the statement down, the department decides in its task list. */
    private void decide() {
        Page housing = open(HOUSING, "/desk/exit");
        housing.locator("input[name=caseNo]").fill(caseNo);
        housing.getByText("办理退出").last().click();
        Locator opening = form(housing, "/open");
        press(opening, "发起退出");
        refused(housing, "请选择退出的情形", "发生日期应在");
        opening.locator("[name=ground]").selectOption("BOUGHT");
        opening.locator("[name=since]").fill("2026-06-09");
        opening.locator("[name=words]").fill(FACTS);
        press(opening, "发起退出");
        told(housing, "退出已发起");
        work();

        Page window = open(WINDOW, exit());
        form(window, "/statement").locator("textarea").fill(STATEMENT);
        press(form(window, "/statement"), "登记陈述申辩");
        told(window, "转退出审核");

        Tasklist official = new Tasklist(logIn(HOUSING));
        take(official, "退出审核");
        assertThat(official.table("退出情况")).containsText(STATEMENT);
        official.choice("退出保障").check();
        official.text("自哪个月起退出").fill("2026-07");
        official.text("理由").fill(REASON);
        official.complete();
        work();
    }

    private void moveIn() {
        String home = "EXITIT-00001";
        LocalDate first = LocalDate.of(2026, 6, 1);
        projects.register(new Project("EXITIT", "春厂家园", "人民路 1 号", "130403"));
        imports.take("房源.csv", Lists.csv(Lists.row("EXITIT", 1, Map.of())), List.of("130403"));
        stock.reserve(List.of(home), "EXITIT");
        stock.offer(home, caseNo);
        stock.handOver(home, caseNo, first);
        tenancies.begin(
                caseNo,
                cases.byNo(caseNo).householdId(),
                home,
                new BigDecimal("50.00"),
                "130403005001",
                IncomeLevel.LOW,
                Programme.LOW_RENT,
                first);
    }

    private void work() {
        for (List<Job> next = waiting(); !next.isEmpty(); next = waiting()) {
            management.executeJob(next.get(0).getId());
        }
    }

    private List<Job> waiting() {
        return management
                .createJobQuery()
                .processDefinitionKey("exit")
                .messages()
                .executable()
                .list();
    }

    private String exit() {
        return "/desk/exit/" + caseNo;
    }
}
