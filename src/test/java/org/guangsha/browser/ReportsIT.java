package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.guangsha.reports.Reports;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager reads a report with its charts and takes it home, and gives the tasks of somebody absent to a colleague. */
@ProgramTest
@Tag("R30")
@Tag("alone")
class ReportsIT extends AtTheBrowser {

    @Autowired
    Reports reports;

    @Test
    void shouldShowAReportWithChartsAndHandItOut() throws IOException {
        walk.refuse(staff.in(COMMUNITY), walk.accept(Families.couple()));
        time.set("2026-03-09T08:00");
        reports.keepNext();
        Page manager = open(MANAGER, "/desk");
        manager.locator("main")
                .getByText("统计报表", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(manager.locator(".chart svg").first()).isVisible();
        manager.locator("#weeks").getByText("2026-03-02 至 2026-03-08").click();
        assertThat(manager.locator("h1")).hasText("丛台区住房保障业务统计");
        assertThat(manager.locator("[data-chart=steps] svg")).containsText("社区初审");
        assertThat(manager.locator("[data-chart=areas] svg")).containsText("丛台东街道");
        assertThat(manager.locator("#areas tfoot td").first()).hasText("2");

        Download book =
                manager.waitForDownload(() -> manager.getByText("下载 XLSX").click());
        assertThat(book.suggestedFilename()).isEqualTo("统计报表-丛台区-2026-03-02-2026-03-08.xlsx");
        try (ReadableWorkbook read = new ReadableWorkbook(book.path().toFile())) {
            assertThat(read.getSheets().map(sheet -> sheet.getName())).containsExactly("概况", "分区划", "环节天数", "口径");
        }
        Download print =
                manager.waitForDownload(() -> manager.getByText("下载 PDF").click());
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(print.path()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("丛台区住房保障业务统计", "社区初审");
        }

        manager.locator("select[name=kind]").selectOption("days");
        manager.locator("input[name=day]").fill("2026-03-02");
        manager.locator("input[name=until]").fill("2026-03-01");
        press(manager.locator("main"), "统计");
        refused(manager, "截止日期不能早于起始日期");
        manager.locator("input[name=until]").fill("2026-03-04");
        press(manager.locator("main"), "统计");
        assertThat(manager.locator(".lead")).containsText("2026-03-02 至 2026-03-04，按当前数据统计");
    }

    @Test
    void shouldGiveTheTasksOfSomebodyAbsentToAColleagueWhoSeesThemInTasklist() {
        Page wang = browser.of(home(), staff.named("wang", COMMUNITY));
        String li = staff.named("li", COMMUNITY);
        take(new Tasklist(wang), "社区初审");

        Page manager = open(MANAGER, "/desk/workload");
        manager.locator("#people tr", text("wang")).getByText("任务、改派").click();
        manager.getByText("全部 1 项").click();
        manager.getByText("li（li）").click();
        press(manager.locator("main"), "改派");
        refused(manager, "请填写改派理由");
        manager.locator("textarea[name=why]").fill("王敏住院");
        press(manager.locator("main"), "改派");
        told(manager, "改派了 1 项任务。");
        assertThat(manager.locator("#moved")).containsText("已交给li");

        Page colleague = browser.of(home(), li);
        colleague.navigate(home() + Tasklist.PATH);
        colleague.getByText("我正在办理").first().click();
        colleague.getByText("社区初审 " + caseNo).click();
        assertThat(colleague.locator("button.unclaim")).isVisible();
        colleague.navigate(home() + "/desk/notes");
        assertThat(colleague.locator("main")).containsText("王敏住院");
        line(open(MANAGER, desk("")), "王敏住院", "由wang改派给li办理");
    }
}
