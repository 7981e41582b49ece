package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.guangsha.eligibility.FactRules;
import org.guangsha.eligibility.Findings;
import org.guangsha.money.Yuan;
import org.guangsha.standards.StandardsRegister;
import org.guangsha.testing.ByTheClock;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.SampleStandards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The city's manager leads the yearly campaign on its page, a register answers by its folder, a district looks on. */
@ProgramTest
@Tag("R17")
@Tag("alone")
class CampaignIT extends AtTheBrowser {

    private static final String CAMPAIGN = "requalification-campaign";
    private static final String PAGE = "/desk/requalification-campaign";
    private static final String CITY = "manager-130400";
    private static final String NAME = "annual-2027-platform.csv";
    private static final String HEADER = "身份号码,记录,月份,类别,金额,坐落,面积,日期,姓名,相关身份号码\r\n";

    @TempDir
    static Path folder;

    @Autowired
    ByTheClock clock;

    @Autowired
    ManagementService management;

    @Autowired
    StandardsRegister standards;

    @Autowired
    Findings findings;

    private String silent;

    @DynamicPropertySource
    static void aRegister(DynamicPropertyRegistry settings) {
        String source = "guangsha.exchange.sources[0].";
        settings.add(source + "id", () -> "platform");
        settings.add(source + "name", () -> "核对平台");
        settings.add(source + "type", () -> "csv");
        settings.add(source + "kinds", () -> "INCOME,PROPERTY");
        settings.add(source + "folder", folder::toString);
    }

    @BeforeEach
    void provide() {
        clock.suspend();
        staff.in(CITY);
        silent = walk.accept(Families.couple());
        walk.grant(staff, caseNo, silent);
        List.of(caseNo, silent).forEach(each -> walk.sign(staff.in(HOUSING), each));
    }

    @AfterEach
    void letTheCalendarRun() {
        clock.activate();
    }

    @Test
    void shouldBeLedFromItsPageWhileEachDistrictSeesItsOwn() throws IOException {
        time.set("2027-01-12T09:00");
        Page city = open(CITY, PAGE);
        assertThat(city.locator("main")).containsText("还没有开展过年度复核");
        press(city.locator("main"), "发起 2027 年度复核");
        told(city, "2027 年度复核已发起");
        assertThat(city.locator("main")).containsText("等待当年标准公布");
        standards.publish(SampleStandards.of(2027, LocalDate.parse("2027-01-11")));
        time.set("2027-01-13T09:00");
        management.executeJob(timer("awaitStandards").getId());

        fail(waiting().get(0));
        city.reload();
        assertThat(city.getByText("1 个步骤失败")).isVisible();
        press(city.locator("main"), "全部重试");
        told(city, "失败的批次即将重试");
        clock.work(CAMPAIGN);
        city.navigate(home() + PAGE);
        assertThat(city.locator("main")).containsText("待答复");
        assertThat(row(city, "丛台区")).containsText("2");

        answer();
        press(city.locator("main"), "暂停");
        told(city, "已暂停");
        press(city.locator("main"), "继续");
        told(city, "已继续");
        management.executeJob(timer("awaitAnswers").getId());
        management.executeJob(waiting().get(0).getId());
        city.navigate(home() + PAGE);
        assertThat(city.getByText("已核对 0 户，共 2 户")).isVisible();
        clock.work(CAMPAIGN);

        city.navigate(home() + PAGE);
        Locator district = row(city, "丛台区");
        assertThat(district.locator("[data-label=继续保障]")).hasText("1");
        assertThat(district.locator("[data-label=办理中]")).hasText("1");
        Page street = open(STREET, PAGE);
        assertThat(row(street, "丛台区")).isVisible();
        assertThat(street.getByRole(AriaRole.BUTTON, button("暂停"))).hasCount(0);
        Page elsewhere = open("street-130404001", PAGE);
        assertThat(elsewhere.locator("main")).containsText("您的辖区在基准日没有在保家庭");

        Page confirmed = open(HOUSING, desk(""));
        assertThat(confirmed.locator("#requalification")).containsText("继续保障");
        assertThat(confirmed.locator("#letters")).containsText("资格复核结果通知书");
        confirmed.navigate(home() + "/desk/cases/" + silent);
        assertThat(confirmed.locator("#main")).containsText("没有其他部门的收入核查资料");
    }

    /** Of one of the two households, what was found last year; of the other, nothing. */
    private void answer() throws IOException {
        List<String> asked =
                new ArrayList<>(Files.readAllLines(folder.resolve("out").resolve(NAME)));
        String income = Yuan.plain(
                FactRules.yearlyIncomeFen(findings.latest(caseNo).orElseThrow().facts()));
        String earner = asked.get(1).split(",")[1];
        String other = asked.get(2).split(",")[1];
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(
                in.resolve(NAME),
                HEADER + earner + ",收入,2026-05,工资性收入," + income + ",,,,,\r\n" + other + ",已查,,,,,,,,\r\n");
        Files.createFile(in.resolve(NAME + ".done"));
    }

    private void fail(Job step) {
        management.setJobRetries(step.getId(), 0);
    }

    private List<Job> waiting() {
        return clock.waiting(CAMPAIGN);
    }

    private Job timer(String activity) {
        return management
                .createJobQuery()
                .processDefinitionKey(CAMPAIGN)
                .activityId(activity)
                .singleResult();
    }

    private static Locator row(Page page, String district) {
        return page.locator("tbody tr", text(district));
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
