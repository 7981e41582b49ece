package org.guangsha.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.guangsha.staff.StaffDirectory;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What officials see and record at {@code /desk/exit}. */
@ProgramTest
@Tag("R19")
@Tag("R25")
class ExitPagesTest extends AtTheExit {

    private static final String PAGE = "/desk/exit";
    private static final String WINDOW = "window-130403";

    @Autowired
    MockMvc browser;

    @Autowired
    StaffDirectory directory;

    @Test
    void shouldOpenFromThePageKeepWhatIsRefusedAndListWithTheTerm() throws Exception {
        String caseNo = paid();
        assertThat(read(HOUSING, PAGE + "/" + caseNo)).contains("没有办理退出", "发起退出", "另行购置住房");

        MockHttpServletResponse refused = answer(HOUSING, opening(caseNo, "BOUGHT", "2027-01-01", "<b>有房</b>"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("退出未发起", "发生日期应在", "&lt;b&gt;有房")
                .doesNotContain("<b>有房");

        assertThat(answer(HOUSING, opening(caseNo, "BOUGHT", "2026-06-09", "购得住房一套"))
                        .getStatus())
                .isEqualTo(302);
        work();
        assertThat(read(HOUSING, PAGE))
                .contains(caseNo, "陈䶮", "等待陈述申辩", "2026-06-22")
                .doesNotContain("已超期");
        assertThat(read(WINDOW, PAGE + "/" + caseNo)).contains("登记陈述申辩").doesNotContain("登记住房交接");
        assertThat(answer(WINDOW, post(PAGE + "/" + caseNo + "/statement").param("words", " "))
                        .getStatus())
                .isEqualTo(422);
        assertThat(answer(WINDOW, post(PAGE + "/" + caseNo + "/statement").param("words", "尚未交付"))
                        .getStatus())
                .isEqualTo(302);
        time.travelTo("2026-06-27T09:00");
        assertThat(read(HOUSING, PAGE)).contains("退出审核", "2026-06-25", "已超期");
        assertThat(read("manager-130403", PAGE + "/" + caseNo))
                .contains("已超期")
                .doesNotContain("<button type=\"submit\">登记");
        assertThat(answer(WINDOW, post(PAGE + "/" + caseNo + "/statement").param("words", "再说一次"))
                        .getStatus())
                .isEqualTo(409);
        exitFrom(caseNo, "2026-07");
        assertThat(read(WINDOW, PAGE + "/" + caseNo)).contains("登记申诉", "自 2026-07 起退出");
        assertThat(answer(WINDOW, post(PAGE + "/" + caseNo + "/appeal").param("words", "不服"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(read(HOUSING, "/desk/cases/" + caseNo)).contains("id=\"exit\"", "另行购置住房", "退出保障");
    }

    @Test
    @Tag("R20")
    void shouldExtendAndTakeBackADwellingFromThePage() throws Exception {
        String caseNo = housed();
        unappealed(caseNo);
        String own = PAGE + "/" + caseNo;
        assertThat(read(HOUSING, own)).contains("延长腾退期限", "登记住房交接", "2026-09-14");
        assertThat(answer(WINDOW, post(own + "/extension").param("until", "2026-10-01"))
                        .getStatus())
                .isEqualTo(403);
        MockHttpServletResponse refused =
                answer(HOUSING, post(own + "/extension").param("until", "明天").param("reason", "装修"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("延期应晚于 2026-09-14", "装修");
        assertThat(answer(
                                HOUSING,
                                post(own + "/extension")
                                        .param("until", "2026-10-15")
                                        .param("reason", "装修"))
                        .getStatus())
                .isEqualTo(302);
        work();
        time.travelTo("2026-10-16T09:00");
        work();
        assertThat(read(HOUSING, own)).contains("逾期未腾退", "已超期", "第 1 次延期").doesNotContain("准予延期</button>");
        assertThat(answer(HOUSING, post(own + "/hand-over").param("on", "2026-10-16"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(answer(
                                HOUSING,
                                post(own + "/hand-over")
                                        .param("on", "2026-10-16")
                                        .param("state", "完好"))
                        .getStatus())
                .isEqualTo(302);
        work();
        assertThat(read(HOUSING, own)).contains("没有正在享受的保障", "2026-10-16 已退出保障");
        assertThat(read(HOUSING, PAGE)).doesNotContain(caseNo);
    }

    @Test
    void shouldLetAWindowTakeDownWhatTheHouseholdDeclaresAndKeepOthersOut() throws Exception {
        String caseNo = paid();
        String own = PAGE + "/" + caseNo;
        assertThat(read(WINDOW, own)).contains("自愿退出").doesNotContain("另行购置住房");
        assertThat(answer(WINDOW, opening(caseNo, "BOUGHT", "2026-06-09", "有房")).getStatus())
                .isEqualTo(403);
        assertThat(answer("manager-130403", opening(caseNo, "VOLUNTARY", "2026-06-09", "有房"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(answer("housing-130404", get(own)).getStatus()).isEqualTo(404);
        assertThat(answer("finance-130400", get(PAGE)).getStatus()).isEqualTo(403);
        assertThat(read("housing-130404", PAGE + "?caseNo=" + caseNo)).contains("没有案件 " + caseNo);
        assertThat(answer(HOUSING, get(PAGE + "?caseNo=" + caseNo)).getRedirectedUrl())
                .isEqualTo(own);
        assertThat(read("housing-130404", PAGE)).contains("目前没有正在办理的退出");

        assertThat(answer(WINDOW, post(own + "/death").param("diedOn", "2026-06-09"))
                        .getStatus())
                .isEqualTo(422);
        long spouse = households
                .read(cases.byNo(caseNo).householdId())
                .members()
                .get(1)
                .id();
        assertThat(answer(
                                WINDOW,
                                post(own + "/death")
                                        .param("memberId", String.valueOf(spouse))
                                        .param("diedOn", "2026-06-09"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(answer(WINDOW, opening(caseNo, "VOLUNTARY", "2026-06-09", "投靠子女"))
                        .getStatus())
                .isEqualTo(302);
        work();
        assertThat(read(WINDOW, own)).contains("没有正在享受的保障", "投靠子女");
    }

    private static MockHttpServletRequestBuilder opening(String caseNo, String ground, String since, String words) {
        return post(PAGE + "/" + caseNo + "/open")
                .param("ground", ground)
                .param("since", since)
                .param("words", words);
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
