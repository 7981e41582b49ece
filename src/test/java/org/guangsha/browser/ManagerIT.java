package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guangsha.calendar.NewYears;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a manager settles for the whole city: the holidays of a new year, the words of the letters. */
@ProgramTest
class ManagerIT extends AtTheBrowser {

    private static final String FAULTY =
            NewYears.YAML.replace("to: 2027-01-04", "to: 2026-12-31").replace("2027-01-30", "2027-01-29");

    @Test
    @Tag("R04")
    void shouldEnterTheHolidaysOfANewYearAndReadWhichDatesMoved() {
        time.set("2026-12-30T09:00");
        String late = walk.accept(Families.couple());
        Page reviewer = open(COMMUNITY, "/desk/cases/" + late);
        assertThat(reviewer.locator("#clocks")).containsText("2027-01-05（暂定）");

        Page manager = open(MANAGER, "/desk/calendar?year=2027");
        assertThat(manager.getByText("这一年的安排尚未录入")).isVisible();
        upload(manager, FAULTY);
        refused(manager, "元旦的起止日期有误", "调休上班日 2027-01-29 不是该年的周末", "元旦（2027-01-01）没有放假");
        assertThat(manager.locator("textarea[name=yaml]").inputValue()).isEqualToIgnoringNewLines(FAULTY);
        manager.locator("textarea[name=yaml]").fill("");

        upload(manager, NewYears.YAML);
        told(manager, "尚未生效");
        moved(manager, late);
        manager.getByText("确认生效").click();
        told(manager, "放假安排已生效，在办期限已重新计算");
        moved(manager, late);

        reviewer.reload();
        assertThat(reviewer.locator("#clocks")).containsText("2027-01-06");
        assertThat(reviewer.locator("#clocks tr", text("社区初审"))).not().containsText("暂定");
        line(reviewer, "由 2027-01-05 改为 2027-01-06", staff.in(MANAGER), "国办发明电〔2026〕9号");
    }

    @Test
    @Tag("R26")
    void shouldWriteALetterAnewAndPrintTheNextOneByIt() throws IOException {
        Page manager = open(MANAGER, "/desk/letters/templates");
        manager.getByLabel("修改《终止办理通知书》").click();
        Locator body = manager.locator("textarea[name=body]");
        String now = body.inputValue();
        body.fill(now + "<p>{{申请人}}</p>");
        manager.locator("input[name=reason]").fill("统一用语");
        manager.getByText("保存为新版本").click();
        refused(manager, "没有这些名称：申请人");
        assertThat(body).hasValue(now + "<p>{{申请人}}</p>");

        body.fill(now + "<p>{{applicant}}可以重新申请。</p>");
        manager.getByText("保存为新版本").click();
        told(manager, "终止办理通知书");

        Page window = open(WINDOW, desk("/service"));
        unfold(window, "撤回申请");
        form(window, "/withdrawal").locator("textarea").fill("已另行购房");
        press(form(window, "/withdrawal"), "撤回申请");
        String letter = window.getByText("打印《终止办理通知书》").getAttribute("href");
        assertThat(print(window, letter)).contains("陈䶮可以重新申请。", "已另行购房");
    }

    private static void upload(Page manager, String yaml) {
        if (manager.locator("details[open] input[type=file]").count() == 0) {
            unfold(manager, "改用文本录入或上传文件");
        }
        manager.locator("input[type=file]")
                .setInputFiles(new FilePayload("2027.yaml", "application/yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        manager.getByText("预览影响").click();
    }

    private static void moved(Page manager, String caseNo) {
        Locator row = manager.locator("tr", new Page.LocatorOptions().setHasText(caseNo))
                .filter(new Locator.FilterOptions().setHasText("社区初审办理期限"));
        assertThat(row).containsText("2027-01-05");
        assertThat(row).containsText("2027-01-06");
    }

    private String print(Page reader, String letter) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(reader.request().get(home() + letter).body())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
