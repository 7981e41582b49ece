package org.guangsha.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.guangsha.money.Yuan;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.testing.Families;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the public sends in at {@code /report-violation}, and what officials see and record at {@code /desk/violations}. */
@ProgramTest
@Tag("R21")
@Tag("R25")
class ViolationPagesTest extends AtTheViolation {

    private static final String PAGE = "/desk/violations";
    private static final String PUBLIC = "/report-violation";
    private static final String WINDOW = "window-130403";

    @Autowired
    MockMvc browser;

    @Autowired
    StaffDirectory directory;

    @Test
    void shouldTakeAReportOfAnybodyAndTellNothingButWhetherItIsSettled() throws Exception {
        assertThat(visit(get(PUBLIC)).getContentAsString()).contains("丛台区", "违规转租", "可以匿名");
        assertThat(browser.perform(draft("SUBLET", "有人转租"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("a foreign page sends nothing")
                .isGreaterThanOrEqualTo(302);
        assertThat(violations.open(List.of(SEAT), 500)).isEmpty();
        MockHttpServletResponse refused =
                visit(draft("NONE", "<b>转租</b>" + "租".repeat(2000)).with(csrf()));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("请选择举报的情形", "举报内容不能超过 2000 字", "&lt;b&gt;转租", "赵先生")
                .doesNotContain("<b>转租");
        assertThat(visit(draft("SUBLET", "<i>甲</i>转租").with(csrf())).getRedirectedUrl())
                .isEqualTo(PUBLIC);
        visit(draft("SUBLET", "<i>甲</i>转租").with(csrf()));
        assertThat(violations.open(List.of(SEAT), 500)).as("sent twice").hasSize(1);
        ViolationFacts taken = violations.open(List.of(SEAT), 500).get(0);
        assertThat(taken.receipt()).matches("JB[2-9A-Z]{12}");

        assertThat(asked(taken.receipt().toLowerCase())).contains("正在办理").doesNotContain("甲", "赵先生", "转租的");
        assertThat(asked("JB1")).contains("没有这个回执编号");
        assertThat(asked("J".repeat(30))).contains("没有这个回执编号");
        String page = read(HOUSING, PAGE + "/" + taken.id());
        assertThat(page).contains("&lt;i&gt;甲", "赵先生 13800001234");
        assertThat(read(WINDOW, PAGE + "/" + taken.id())).doesNotContain("赵先生", "13800001234");
        assertThat(sql.queryForObject("select reporter from violation where id = ?", String.class, taken.id()))
                .doesNotContain("赵");
        screen(taken.id(), Map.of("screeningOutcome", "DISMISS", "screeningWords", "查无此户。"));
        assertThat(asked(taken.receipt())).contains("已办结");
        assertThat(read(HOUSING, PAGE + "/" + taken.id())).as("once it is over").doesNotContain("赵先生");
    }

    @Test
    void shouldAskForTheWindowWhereADepartmentHasTakenItsReportsOfTheDay() throws Exception {
        time.set("2026-02-27T09:00");
        for (int i = 0; i < 50; i++) {
            report(new ViolationReport(ReportSource.PUBLIC, SEAT, "LENT", "某户" + i, "出借", "", ""));
        }
        MockHttpServletResponse refused = visit(draft("LENT", "又一户").with(csrf()));
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentAsString()).contains("到住房保障窗口当面举报", "又一户");
        time.set("2026-02-28T09:00");
        assertThat(visit(draft("LENT", "又一户").with(csrf())).getStatus()).isEqualTo(302);
    }

    @Test
    void shouldTakeAReportDownAndRecordStatementAppealAndWhoIsConcernedFromThePage() throws Exception {
        assertThat(read(HOUSING, PAGE)).contains("目前没有正在办理的违规");
        String caseNo = paid();
        assertThat(answer(HOUSING, taken("", SEAT)).getStatus()).isEqualTo(422);
        assertThat(answer(HOUSING, taken(caseNo, "130404")).getStatus()).isEqualTo(403);
        assertThat(answer("manager-130403", taken(caseNo, SEAT)).getStatus()).isEqualTo(403);
        assertThat(answer(WINDOW, taken(caseNo, SEAT)).getStatus()).isEqualTo(302);
        long id = violations.open(List.of(SEAT), 500).get(0).id();
        String own = PAGE + "/" + id;
        assertThat(read(HOUSING, PAGE)).contains("违规 " + id, "线索初查", "未核对：" + caseNo, "2026-06-17");
        assertThat(task("violation-" + id)).isNotNull();
        screen(
                id,
                Map.of("screeningOutcome", "OPEN", "kind", "FRAUD", "since", "2026-04-10", "screeningWords", "线索具体。"));
        assertThat(answer(HOUSING, concerned(own, "孙强", "1234")).getContentAsString())
                .contains("公民身份号码应为", "孙强")
                .doesNotContain("\"1234\"");
        assertThat(answer(HOUSING, concerned(own, "孙强", Families.idNumber("19700101", 8)))
                        .getStatus())
                .isEqualTo(302);
        assertThat(read(HOUSING, own)).contains("孙", "130403********").doesNotContain("孙强", "19700101");
        found(caseNo);
        assertThat(answer(WINDOW, post(own + "/statement").param("words", " ")).getStatus())
                .isEqualTo(422);
        assertThat(answer(WINDOW, post(own + "/statement").param("words", "<b>冤枉</b>"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(read(HOUSING, own)).contains("&lt;b&gt;冤枉");
        assertThat(answer(WINDOW, post(own + "/statement").param("words", "再说")).getStatus())
                .isEqualTo(409);
        time.travelTo("2026-06-27T09:00");
        assertThat(read(HOUSING, PAGE)).contains("已超期");
        decide(caseNo, Map.of("ruling", "FOUNDED"));
        assertThat(read(WINDOW, own)).contains("登记申诉", "3 人禁止申请", "自 2026-06-27 起算", "至 2031-06-27 止", "决定生效后执行");
        assertThat(answer(WINDOW, post(own + "/appeal").param("words", "不服")).getStatus())
                .isEqualTo(302);
        assertThat(read(HOUSING, "/desk/cases/" + caseNo)).contains("id=\"violation\"", "骗取住房保障", own);
        assertThat(read("manager-130403", own)).doesNotContain("<button type=\"submit\">登记");
        assertThat(answer("housing-130404", get(own)).getStatus()).isEqualTo(404);
        assertThat(answer("finance-130400", get(PAGE)).getStatus()).isEqualTo(403);
        assertThat(read("housing-130404", PAGE)).doesNotContain(caseNo);
    }

    @Test
    @Tag("R22")
    void shouldRecordWhatIsPaidBackOnceAndShowWhatIsOverdue() throws Exception {
        String caseNo = paid();
        bankPaid(caseNo, "2026-05", "2026-06");
        long id = heard(caseNo, ViolationKind.FRAUD, "2026-04-10");
        decide(caseNo, Map.of("ruling", "FOUNDED", "instalments", "2"));
        unappealed();
        String own = PAGE + "/" + id;
        long fen = claims.of(id).orElseThrow().claim().fen();
        assertThat(read(HOUSING, PAGE)).contains("尚未还清的补贴", "违规 " + id);
        time.travelTo("2026-08-14T09:00");
        assertThat(read(HOUSING, own)).contains("还款逾期", "逾期");
        assertThat(answer(HOUSING, payment(own, 1, "2026-08-15", "abc", "")).getContentAsString())
                .contains("还款日期应在 2026-07-14", "还款金额应大于零", "请填写缴款凭证", "abc");
        String half = Yuan.plain(fen / 2);
        assertThat(answer(WINDOW, payment(own, 1, "2026-08-14", half, "收据 1")).getStatus())
                .isEqualTo(403);
        assertThat(answer(HOUSING, payment(own, 1, "2026-08-14", half, "收据 1")).getStatus())
                .isEqualTo(302);
        assertThat(answer(HOUSING, payment(own, 1, "2026-08-14", half, "收据 1")).getStatus())
                .isEqualTo(409);
        assertThat(read(HOUSING, own)).contains("已还清", "收据 1").doesNotContain("还款逾期");
        assertThat(answer(HOUSING, payment(own, 2, "2026-08-14", half, "收据 2")).getStatus())
                .isEqualTo(302);
        assertThat(claims.of(id).orElseThrow().leftFen()).isZero();
        assertThat(read(HOUSING, PAGE)).doesNotContain("尚未还清的补贴");
        assertThat(codes(() -> claims.pay(id, 3, time.today(), 1L, "多"))).containsExactly("AMOUNT");
        assertThat(sql.queryForObject(
                        "select count(*) from ledger_entry where document like ?",
                        Integer.class,
                        "violation-" + id + "/%"))
                .isEqualTo(3);
    }

    private static MockHttpServletRequestBuilder draft(String kind, String words) {
        return post(PUBLIC)
                .param("seat", SEAT)
                .param("kind", kind)
                .param("about", "春厂家园 3 号楼")
                .param("words", words)
                .param("reporter", "赵先生")
                .param("contact", "13800001234");
    }

    private static MockHttpServletRequestBuilder taken(String about, String seat) {
        return post(PAGE)
                .param("seat", seat)
                .param("kind", "FRAUD")
                .param("about", about)
                .param("words", "收入不实");
    }

    private static MockHttpServletRequestBuilder concerned(String own, String name, String number) {
        return post(own + "/concerned")
                .param("name", name)
                .param("idNumber", number)
                .param("words", "中间人");
    }

    private static MockHttpServletRequestBuilder payment(String own, int number, String on, String yuan, String words) {
        return post(own + "/payment")
                .param("number", String.valueOf(number))
                .param("paidOn", on)
                .param("yuan", yuan)
                .param("words", words);
    }

    private String asked(String receipt) throws Exception {
        return visit(get(PUBLIC).param("receipt", receipt)).getContentAsString();
    }

    private MockHttpServletResponse visit(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    private String read(String group, String path) throws Exception {
        MockHttpServletResponse response = answer(group, get(path));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse answer(String group, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return browser.perform(request.with(LogIn.as(directory.member(staff.in(group))))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }
}
