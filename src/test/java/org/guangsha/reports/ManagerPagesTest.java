package org.guangsha.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.TaskService;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.guangsha.staff.AsMember;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.OneCase;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** What managers see at {@code /desk/reports}, {@code /desk/digest} and {@code /desk/workload}, and that nobody else does. */
@ProgramTest
@Tag("R30")
class ManagerPagesTest extends OneCase {

    private static final String MANAGER = "manager-130403";
    private static final String WEEK = "/desk/reports/view?kind=week&day=2026-03-04";

    @Autowired
    MockMvc browser;

    @Autowired
    StaffDirectory directory;

    @Autowired
    Reports reports;

    @Autowired
    TaskService tasks;

    @Autowired
    AsMember as;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    @AfterEach
    void forgetWeeks() {
        sql.update("delete from report_count");
        sql.update("delete from report");
    }

    @Test
    void shouldOpenToManagersOnly() throws Exception {
        for (String path : List.of("/desk/reports", WEEK, "/desk/digest", "/desk/workload", "/desk/workload/tasks")) {
            assertThat(answer(MANAGER, get(path)).getStatus()).as(path).isEqualTo(200);
            for (String other : List.of("housing-130403", "window-130403", "supervisor-130403", "analyst")) {
                assertThat(answer(other, get(path)).getStatus())
                        .as(other + path)
                        .isEqualTo(403);
            }
        }
        assertThat(answer("housing-130403", post("/desk/workload/tasks")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void shouldReportThePeriodsAManagerPicksOfTheOwnAreas() throws Exception {
        walk.refuse(staff.in(COMMUNITY), caseNo);
        String page = read(MANAGER, WEEK);
        assertThat(page)
                .contains("丛台区住房保障业务统计", "2026-03-02 至 2026-03-08", "社区初审", "丛台东街道", "统计口径")
                .contains("/desk/reports/view/xlsx?kind=days&amp;day=2026-03-02&amp;until=2026-03-08&amp;area=130403")
                .doesNotContain("邯山区");
        assertThat(read(MANAGER, "/desk/reports/view?kind=month&day=2026-03-04"))
                .contains("2026-03-01 至 2026-03-31");
        assertThat(read(MANAGER, "/desk/reports/view?kind=quarter&day=2026-03-04"))
                .contains("2026-01-01 至 2026-03-31");
        assertThat(read(MANAGER, WEEK + "&area=130403005")).contains("丛台东街道住房保障业务统计");
        for (String foreign : List.of("130400", "130402", "130403005001", "x")) {
            assertThat(answer(MANAGER, get(WEEK + "&area=" + foreign)).getStatus())
                    .as(foreign)
                    .isEqualTo(403);
            assertThat(answer(MANAGER, get("/desk/reports/view/pdf?day=2026-03-04&area=" + foreign))
                            .getStatus())
                    .isEqualTo(403);
        }
        assertThat(read("manager-130400", WEEK)).contains("邯郸市住房保障业务统计", "邯山区");
        assertThat(read("manager-130402", WEEK)).contains("本期没有受理");
        assertThat(read(MANAGER, "/desk/reports/view?kind=week&day=2031-06-04")).contains("暂定");
    }

    @Test
    void shouldTellWhatIsWrongWithAPeriod() throws Exception {
        MockHttpServletResponse refused = answer(MANAGER, get("/desk/reports/view?kind=days&day=<b>&until=2026-02-30"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("请按 2026-03-02 的格式填写日期").doesNotContain("<b>");
        assertThat(text(answer(MANAGER, get("/desk/reports/view?kind=days&day=2026-03-02&until=2026-03-01"))))
                .contains("截止日期不能早于起始日期");
        assertThat(text(answer(MANAGER, get("/desk/reports/view?kind=days&day=2010-01-01&until=2026-03-01"))))
                .contains("统计期间最长 5 年");
        assertThat(text(answer(MANAGER, get("/desk/reports/view?kind=week&day=1999-01-01"))))
                .contains("日期应在 2010 至 2099 年之间");
        assertThat(answer(MANAGER, get("/desk/reports/999999999")).getStatus()).isEqualTo(404);
    }

    @Test
    void shouldKeepAWeekAndPrintItTheSameToTheByteWhateverComesLater() throws Exception {
        walk.refuse(staff.in(COMMUNITY), caseNo);
        time.set("2026-03-09T05:00");
        reports.keepNext();
        String week = "/desk/reports/" + reports.weeks().get(0).id();
        assertThat(read(MANAGER, "/desk/reports")).contains("2026-03-02 至 2026-03-08", week);
        assertThat(read(MANAGER, week)).contains("周报，编制于 2026-03-09", "社区初审");
        byte[] book = answer(MANAGER, get(week + "/xlsx")).getContentAsByteArray();
        byte[] print = answer(MANAGER, get(week + "/pdf")).getContentAsByteArray();
        sql.update("update housing_case set accepted_on = '2026-03-01' where case_no = ?", caseNo);
        time.set("2026-05-20T11:11");
        assertThat(answer(MANAGER, get(week + "/xlsx")).getContentAsByteArray()).isEqualTo(book);
        assertThat(answer(MANAGER, get(week + "/pdf")).getContentAsByteArray()).isEqualTo(print);
        assertThat(answer("manager-130402", get(week + "/xlsx")).getContentAsByteArray())
                .as("another area's manager has another book of the same week")
                .isNotEqualTo(book);
        assertThat(answer(MANAGER, get(week + "/pdf?area=130400")).getStatus()).isEqualTo(403);
    }

    @Test
    void shouldWriteTheSameFiguresIntoWorkbookAndPrintWithoutAnyFormula() throws Exception {
        walk.refuse(staff.in(COMMUNITY), caseNo);
        sql.update("update ACT_HI_TASKINST set NAME_ = ? where NAME_ = ?", "=1+1 " + caseNo, "社区初审 " + caseNo);
        MockHttpServletResponse book = answer(MANAGER, get("/desk/reports/view/xlsx?kind=week&day=2026-03-04"));
        assertThat(book.getHeader("Content-Disposition")).contains("attachment", ".xlsx");
        List<Cell> cells = cells(book.getContentAsByteArray());
        assertThat(cells).extracting(Cell::getText).contains("丛台区", "　丛台东街道", "受理", "=1+1", "P90 天数");
        assertThat(cells).extracting(Cell::getFormula).containsOnlyNulls();
        assertThat(printed("/desk/reports/view/pdf?kind=week&day=2026-03-04"))
                .contains("丛台区住房保障业务统计", "2026-03-02 至 2026-03-08", "丛台东街道", "=1+1", "统计口径");
        assertThat(printed("/desk/reports/view/pdf?kind=week&day=2011-06-01")).contains("2011-05-30 至 2011-06-05");
    }

    @Test
    void shouldShowTheDaysDigestAsAPage() throws Exception {
        assertThat(read(MANAGER, "/desk/digest")).contains("您没有登记邮箱");
        time.set("2026-03-05T10:00");
        assertThat(read(MANAGER, "/desk/digest"))
                .contains("今日到期的任务", "社区初审 " + caseNo, "无人认领", "/desk/cases/" + caseNo);
        time.set("2026-03-06T10:00");
        assertThat(read(MANAGER, "/desk/digest")).contains("已超期的任务");
        assertThat(read("manager-130402", "/desk/digest")).doesNotContain(caseNo);
    }

    @Test
    void shouldMoveTheTasksOfSomebodyAbsentFromThePage() throws Exception {
        String wang = staff.named("wang", COMMUNITY);
        String li = staff.named("li", COMMUNITY);
        as.run(wang, () -> tasks.claim(task, wang));
        assertThat(read(MANAGER, "/desk/workload")).contains("wang（wang）", "近 7 天办结", "无人认领");
        String own = "/desk/workload/tasks?person=wang&office=" + COMMUNITY;
        assertThat(read(MANAGER, own)).contains("社区初审 " + caseNo, "li（li）", "退回机构");
        assertThat(read("manager-130402", own)).contains("没有可以改派的任务").doesNotContain(caseNo);

        MockHttpServletResponse refused = answer(
                MANAGER,
                post("/desk/workload/tasks")
                        .param("person", wang)
                        .param("task", task)
                        .param("why", "<i>培训</i>"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("请选择改派给谁", "&lt;i&gt;培训").doesNotContain("<i>培训");
        MockHttpServletResponse moved = answer(
                MANAGER,
                post("/desk/workload/tasks")
                        .param("person", wang)
                        .param("office", COMMUNITY)
                        .param("all", "true")
                        .param("to", li)
                        .param("why", "培训"));
        assertThat(moved.getRedirectedUrl()).startsWith("/desk/workload/tasks");
        assertThat(walk.task(caseNo).getAssignee()).isEqualTo(li);
        assertThat(read(MANAGER, "/desk/cases/" + caseNo)).contains("由wang改派给li办理：培训");
        assertThat(readAs(li, "/desk/notes")).contains("培训", caseNo);
    }

    private String read(String group, String path) throws Exception {
        return text(answer(group, get(path)));
    }

    private String readAs(String person, String path) throws Exception {
        return text(browser.perform(get(path).with(LogIn.as(directory.member(person))))
                .andReturn()
                .getResponse());
    }

    private MockHttpServletResponse answer(String group, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return browser.perform(request.with(LogIn.as(directory.member(staff.in(group))))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws IOException {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private String printed(String path) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(answer(MANAGER, get(path)).getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static List<Cell> cells(byte[] book) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return read.getSheets().flatMap(ManagerPagesTest::cells).toList();
        }
    }

    private static Stream<Cell> cells(Sheet sheet) {
        try {
            return sheet.read().stream().flatMap(row -> row.stream()).filter(cell -> cell != null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
