package org.guangsha.requalification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** What officials see and record at {@code /desk/requalifications}. */
@ProgramTest
@Tag("R17")
@Tag("R25")
class RequalificationPagesTest extends AtTheStreet {

    private static final String PAGE = "/desk/requalifications";
    private static final String WINDOW = "window-130403";

    @Autowired
    MockMvc browser;

    @Autowired
    StaffDirectory directory;

    @Autowired
    Contradictions contradictions;

    @Test
    void shouldTakeADeclarationDownKeepWhatIsRefusedAndShowWhatFollowed() throws Exception {
        String caseNo = paid();
        Requalification one = begin(caseNo, CheckOutcome.DOUBTFUL, "<b>新增</b>住房一套。");
        String own = PAGE + "/" + one.id();
        assertThat(read(WINDOW, own))
                .contains("登记家庭申报", "&lt;b&gt;新增", "告知申报", "2026-06-25")
                .doesNotContain("<b>新增");
        MockHttpServletResponse refused =
                answer(WINDOW, post(own + "/declaration").param("income", "很多").param("words", "<i>自述</i>"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("申报未登记", "家庭年收入应为金额", "家庭财产应为", "自有住房面积应为", "很多", "&lt;i&gt;自述");
        assertThat(answer(
                                WINDOW,
                                post(own + "/declaration")
                                        .param("income", "21600")
                                        .param("assets", "0")
                                        .param("ownArea", "18"))
                        .getRedirectedUrl())
                .isEqualTo(own);
        assertThat(read(STREET, own))
                .contains("家庭年收入 21600.00 元", "自有住房 18.00 平方米")
                .contains("登记家庭申报", "value=\"21600.00\"", "value=\"18.00\"");
        review(one, "ELIGIBLE", Map.of());
        assertThat(read(STREET, own)).contains("继续保障", "复核：符合").doesNotContain("登记家庭申报");
        assertThat(answer(
                                STREET,
                                post(own + "/declaration")
                                        .param("income", "21600")
                                        .param("assets", "0")
                                        .param("ownArea", "18"))
                        .getStatus())
                .isEqualTo(409);
        assertThat(read(HOUSING, "/desk/cases/" + caseNo)).contains("id=\"requalification\"", "2026-06-10 继续保障", own);
    }

    @Test
    void shouldListWhatIsUnsettledInTheOwnAreaByTheDayItIsDue() throws Exception {
        String first = paid();
        Requalification later = doubtful(first);
        Requalification sooner = table.open(
                first,
                "reported-1",
                Cause.REPORTED,
                COMMUNITY,
                "130403",
                time.today(),
                time.today().plusDays(1),
                "搬家");
        time.set("2026-06-13T09:00");
        String list = read(STREET, PAGE);
        assertThat(list).contains("陈䶮", "年度复核", "家庭申报变化", "2026-06-11", "超期");
        assertThat(list.indexOf(PAGE + "/" + sooner.id())).isLessThan(list.indexOf(PAGE + "/" + later.id()));
        assertThat(read("manager-130403", PAGE)).contains(first);
        assertThat(read(HOUSING, PAGE + "?cause=REPORTED"))
                .contains(PAGE + "/" + sooner.id())
                .doesNotContain(PAGE + "/" + later.id());
        assertThat(read(HOUSING, PAGE + "?state=CONFIRMED")).contains("目前没有这样的复核");
        assertThat(read(HOUSING, PAGE + "?year=2025")).contains("目前没有这样的复核");
        assertThat(read(HOUSING, PAGE + "?year=2026&state=OPEN&cause=ANNUAL")).contains(PAGE + "/" + later.id());
        assertThat(read("street-130402001", PAGE)).contains("目前没有这样的复核");
    }

    @Test
    void shouldTurnPagesAndKeepTheFilter() throws Exception {
        String caseNo = paid();
        for (int i = 0; i < 30; i++) {
            table.open(
                    caseNo,
                    "reported-" + i,
                    Cause.REPORTED,
                    COMMUNITY,
                    "130403",
                    time.today(),
                    time.today().plusDays(i),
                    "第 %d 次".formatted(i));
        }
        assertThat(read(STREET, PAGE + "?cause=REPORTED")).contains("第 1 页，共 2 页，30 件", "cause=REPORTED", "page=2");
        assertThat(read(STREET, PAGE + "?cause=REPORTED&page=2")).contains("第 2 页", "2026-07-09");
        assertThat(requalifications
                        .page(new DocketFilter(null, null, null), List.of(), 0, 10)
                        .total())
                .isZero();
    }

    @Test
    @Tag("R18")
    void shouldTakeAReportDownAndLeadToItsRequalification() throws Exception {
        String caseNo = paid();
        assertThat(read(WINDOW, "/desk/cases/" + caseNo)).contains("登记家庭情况变化");
        assertThat(read(WINDOW, PAGE + "?caseNo=" + caseNo)).contains("value=\"" + caseNo + "\"", "登记变化");
        MockHttpServletResponse refused =
                answer(WINDOW, post(PAGE + "/report").param("caseNo", caseNo).param("words", "<b>就业</b>"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("变化日期应在", "&lt;b&gt;就业", caseNo);
        assertThat(answer(
                                WINDOW,
                                post(PAGE + "/report")
                                        .param("caseNo", "130403-2020-000001")
                                        .param("since", "2026-06-01")
                                        .param("words", "就业"))
                        .getContentAsString())
                .contains("没有这个案件，或者不在您的辖区");
        assertThat(answer("manager-130403", post(PAGE + "/report").param("caseNo", caseNo))
                        .getStatus())
                .isEqualTo(403);
        String own = answer(
                        WINDOW,
                        post(PAGE + "/report")
                                .param("caseNo", " " + caseNo + " ")
                                .param("since", "2026-06-01")
                                .param("words", "配偶就业"))
                .getRedirectedUrl();
        assertThat(read(WINDOW, own)).contains("家庭申报变化（2026-06-01）：配偶就业", "情况变化", "登记家庭申报");
        assertThat(read("manager-130403", PAGE)).doesNotContain("登记变化");
    }

    @Test
    @Tag("R18")
    void shouldShowContradictionsToSupervisorsWhoNoteThatTheyLooked() throws Exception {
        String caseNo = paid();
        contradictions.note(caseNo, ContradictionKind.REGISTER, "月均收入 900 元", "<i>税务部门</i>：2600 元", "", null);
        String page = "/desk/contradictions";
        long id = contradictions.of(caseNo).get(0).id();
        String supervisor = "supervisor-130400";
        assertThat(read(supervisor, page))
                .contains(caseNo, "陈䶮", "月均收入 900 元", "&lt;i&gt;税务部门", "登记查看，案件")
                .doesNotContain("<i>税务部门");
        assertThat(read("manager-130403", page)).contains(caseNo).doesNotContain("登记查看，案件");
        assertThat(read("manager-130404", page)).contains("目前没有登记的矛盾");
        assertThat(answer("manager-130403", post(page + "/" + id + "/look").param("words", "看"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(answer(HOUSING, get(page)).getStatus()).isEqualTo(403);
        MockHttpServletResponse refused = answer(supervisor, post(page + "/" + id + "/look"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("请写明查看的情况");
        assertThat(answer(supervisor, post(page + "/" + id + "/look").param("words", "已约谈"))
                        .getRedirectedUrl())
                .isEqualTo(page);
        assertThat(read(supervisor, page)).contains("目前没有登记的矛盾");
        assertThat(read(supervisor, page + "?all=true")).contains("已约谈");
        assertThat(answer(supervisor, post(page + "/" + id + "/look").param("words", "再看"))
                        .getStatus())
                .isEqualTo(409);
        assertThat(read(supervisor, "/desk/cases/" + caseNo)).contains(caseNo);
    }

    @Test
    void shouldKeepOthersOut() throws Exception {
        Requalification one = doubtful(paid());
        String own = PAGE + "/" + one.id();
        assertThat(answer("street-130402001", get(own)).getStatus()).isEqualTo(404);
        assertThat(answer(STREET, get(PAGE + "/999999")).getStatus()).isEqualTo(404);
        assertThat(answer("finance-130400", get(PAGE)).getStatus()).isEqualTo(403);
        assertThat(answer("community-130403005001", get(own)).getStatus()).isEqualTo(403);
        assertThat(answer(HOUSING, post(own + "/declaration").param("income", "1"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(read("manager-130403", own)).doesNotContain("登记家庭申报");
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
