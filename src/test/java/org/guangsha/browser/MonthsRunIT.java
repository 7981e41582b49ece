package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.guangsha.subsidy.Sheets;
import org.guangsha.testing.ByTheClock;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two months of the rent subsidy, from the agreement to the closed books, as the city's offices see them at their browsers. */
@ProgramTest
@Tag("R12")
@Tag("R13")
@Tag("R16")
@Tag("alone")
class MonthsRunIT extends AtTheBrowser {

    private static final String CITY_HOUSING = "housing-130400";
    private static final String CITY_FINANCE = "finance-130400";
    private static final String BOTH = "liangbian130400";
    private static final String RUNS = "/desk/subsidy";

    @Autowired
    private ByTheClock clock;

    @Test
    void shouldPayTwoHouseholdsRepeatWhatTheBankSentBackAndBalance() throws IOException {
        String other = walk.accept(Families.couple().named("李卫国"));
        walk.grant(staff, caseNo, other);
        for (String each : List.of(caseNo, other)) {
            sign(each);
            nameAccount(each, each.equals(caseNo) ? "6222000000001234" : "6222000000005678");
        }
        time.set("2026-05-01T05:30");
        Page housing = open(CITY_HOUSING, RUNS);
        press(housing.locator("main"), "发起本月发放");
        told(housing, "2026-05 的发放已经发起");
        assertThat(housing.getByText("发起本月发放")).hasCount(0);
        clock.work("subsidy-run");

        coverShortfall(new Tasklist(logIn(CITY_FINANCE)));
        approveByTwoPersons();
        open(housing, "2026 年 5 月");
        assertThat(housing.locator("main")).containsText("等待银行回盘");
        readPapers(housing);
        bankAnswers(housing, "成功", "失败");
        told(housing, "退回 1 笔");
        clock.work("subsidy-run");
        housing.reload();
        assertThat(housing.locator(".lead")).containsText("已办结");
        assertThat(housing.locator("details", text("银行退回，下月补发"))).containsText("账号户名不符");

        time.set("2026-06-01T06:00");
        clock.begin("subsidy-run");
        approve(new Tasklist(logIn(CITY_HOUSING)), "住房保障部门审批 2026-06");
        approve(new Tasklist(logIn(CITY_FINANCE)), "财政部门审批 2026-06");
        open(housing, "2026 年 6 月");
        assertThat(figure(housing, "其中补发、扣回（元）")).hasText("120.00");
        bankAnswers(housing, "成功", "成功");
        clock.work("subsidy-run");
        booksBalance();
        readPayments(other);
    }

    /** In Tasklist, by the district's housing department. */
    private void sign(String of) {
        Tasklist district = new Tasklist(logIn(HOUSING));
        take(district, "签订协议", of);
        assertThat(district.table("协议内容")).containsText("120.00");
        district.choice("双方已签订").check();
        Locator day = district.form().locator(".flatpickr-input");
        day.fill("2026/04/09");
        day.press("Enter");
        district.complete();
    }

    private void nameAccount(String of, String account) {
        Page file = open(HOUSING, "/desk/cases/" + of + "/payee");
        file.getByLabel("开户银行").fill("工商银行邯郸分行");
        file.getByLabel("银行账号").fill(account);
        press(file.locator("main"), "保存");
        told(file, "收款账户已登记");
    }

    private void coverShortfall(Tasklist finance) {
        take(finance, "处理资金不足", "2026-05");
        assertThat(finance.table("资金不足")).containsText("丛台区");
        assertThat(finance.table("资金不足")).containsText("240.00");
        Page ledger = finance.page();
        ledger.navigate(home() + "/desk/ledger");
        Locator budget = ledger.locator("form.budget-form");
        budget.locator("select[name=area]").selectOption("130403");
        budget.locator("input[name=yuan]").fill("100,000.00");
        budget.locator("input[name=reason]").fill("邯财预〔2026〕5号");
        press(budget, "保存预算");
        told(ledger, "预算已保存");
        ledger.navigate(home() + Tasklist.PATH);
        ledger.getByText("我正在办理").click();
        ledger.getByText("处理资金不足 2026-05").click();
        finance.choice("预算已调整，重新核对").check();
        finance.complete();
    }

    private void approveByTwoPersons() {
        Tasklist both = new Tasklist(browser.of(home(), staff.named(BOTH, CITY_HOUSING, CITY_FINANCE)));
        approve(both, "住房保障部门审批 2026-05");
        both.page().getByText("财政部门审批 2026-05").click();
        both.page().locator("button.claim").click();
        assertThat(both.page().getByText("财政部门审批须由另一人办理").first()).isVisible();
        approve(new Tasklist(logIn(CITY_FINANCE)), "财政部门审批 2026-05");
    }

    private void approve(Tasklist official, String task) {
        official.page().navigate(home() + Tasklist.PATH);
        official.claim(task);
        official.choice("同意发放").check();
        official.complete();
        clock.work("subsidy-run");
    }

    private void readPapers(Page housing) throws IOException {
        assertThat(Sheets.pdf(paper(housing, "发放审批表"))).contains("贰佰肆拾元整", "240.00", BOTH, staff.in(CITY_FINANCE));
        assertThat(new String(paper(housing, "银行代发文件"), StandardCharsets.UTF_8))
                .contains("陈䶮,工商银行邯郸分行,6222000000001234,120.00", "李卫国", "合计,2,", ",240.00");
        assertThat(Sheets.text(paper(housing, "公示名单"))).contains("陈*", "120").doesNotContain("陈䶮", "62220000");
        assertThat(Sheets.text(paper(housing, "中心"))).contains("6222000000001234", "96", "24");
        assertThat(Sheets.text(paper(housing, "台账"))).contains(caseNo, "李卫国", "新增");
    }

    private static byte[] paper(Page run, String name) throws IOException {
        Locator link = run.locator("main table a").filter(new Locator.FilterOptions().setHasText(name));
        return Files.readAllBytes(run.waitForDownload(link::click).path());
    }

    /** The bank's answer to the run shown, by the order of the payments. */
    private void bankAnswers(Page run, String... results) {
        String month = run.locator("h1").innerText().contains("5 月") ? "2026-05" : "2026-06";
        List<String> yuan = month.equals("2026-05") ? List.of("120.00", "120.00") : List.of("120.00", "240.00");
        StringBuilder answer = new StringBuilder("批次,序号,金额,结果,原因\n");
        for (int at = 0; at < results.length; at++) {
            String why = results[at].equals("失败") ? "账号户名不符" : "";
            answer.append("%s,%d,%s,%s,%s\n".formatted(month, at + 1, yuan.get(at), results[at], why));
        }
        run.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "return.csv", "text/csv", answer.toString().getBytes(StandardCharsets.UTF_8)));
        press(run.locator("main"), "导入");
    }

    private void booksBalance() {
        Page ledger = open(CITY_FINANCE, "/desk/ledger?year=2026&area=130403");
        assertThat(ledger.locator("tfoot")).containsText("借贷平衡");
        assertThat(account(ledger, "补贴支出")).containsText("借 480.00");
        assertThat(account(ledger, "市级专项资金").first()).containsText("贷 384.00");
        assertThat(account(ledger, "应付补贴").locator("td").last()).hasText("平");
        assertThat(account(ledger, "银行退回待付").locator("td").last()).hasText("平");
    }

    private static Locator account(Page ledger, String name) {
        return ledger.locator("tbody tr", text(name));
    }

    private void readPayments(String of) {
        Page file = open(HOUSING, "/desk/cases/" + of);
        Locator paid = file.locator("#provision table", text("实付")).locator("tbody tr");
        assertThat(paid.first()).containsText("2026-06");
        assertThat(paid.first()).containsText("240.00");
        assertThat(paid.first()).containsText("已发放");
        assertThat(paid.last()).containsText("银行退回，下月补发：账号户名不符");
    }

    private static Locator figure(Page run, String name) {
        return run.locator(".figures > div", text(name)).locator("dd");
    }

    private void open(Page housing, String month) {
        housing.navigate(home() + RUNS);
        housing.getByText(month).click();
    }
}
