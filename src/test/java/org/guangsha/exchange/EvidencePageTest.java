package org.guangsha.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.guangsha.journal.Entry;
import org.guangsha.journal.EntryKind;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.ProcedureTest;
import org.guangsha.testing.Staff;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page 信息核查, behind the real log-in and before the real procedure. */
@ProcedureTest({})
@Import(EvidenceChecks.Registers.class)
@Tag("R25")
class EvidencePageTest extends EvidenceChecks {

    private static final String PAGE = "/desk/evidence";
    private static final String MANAGER = "manager-130403";

    @Autowired
    MockMvc browser;

    @Autowired
    StaffDirectory directory;

    @Autowired
    Staff staff;

    @Test
    void shouldSayThatNothingWaits() throws Exception {
        assertThat(page(HOUSING)).contains("目前没有等待答复的核查");
    }

    @Test
    void shouldShowWhatWaitsWhatFailedAndWhatIsDone() throws Exception {
        begin();
        assertThat(page(HOUSING)).contains(caseNo, "税务部门", "收入", "等待核查").doesNotContain(">需要处理<");
        tickInVain("tax");
        assertThat(page(HOUSING)).contains("将于 2026-03-02 09:05 再试", "税务部门不在线");
        fail();
        assertThat(page(HOUSING)).contains(">需要处理<", "再试一次", "以书面材料办理");
        assertThat(page(MANAGER)).contains(">需要处理<", "由住房保障部门办理").doesNotContain("再试一次</button>");
        civil.thenKnowsNobody();
        tick("civil");
        assertThat(page(HOUSING)).contains("最近办结", "已答复");
    }

    @Test
    void shouldAskAgain() throws Exception {
        begin();
        fail();
        assertThat(send(HOUSING, "tax", "again", "").getRedirectedUrl()).isEqualTo(PAGE);
        assertThat(incidents()).isEmpty();
        assertThat(job("tax").getRetries()).isEqualTo(1);
    }

    @Test
    void shouldGoOnWithPapersUnderTheNameOfWhoeverSaysSo() throws Exception {
        begin();
        fail();
        assertThat(send(HOUSING, "tax", "papers", "已收<b>单位</b>证明").getRedirectedUrl())
                .isEqualTo(PAGE);
        assertThat(page(HOUSING)).contains("已收&lt;b&gt;单位&lt;/b&gt;证明").doesNotContain("<b>单位");
        assertThat(journal.of(caseNo))
                .filteredOn(entry -> entry.kind() == EntryKind.PAPERS_INSTEAD)
                .extracting(Entry::person)
                .containsExactly(staff.in(HOUSING));
    }

    @Test
    void shouldTellAFaultAndLoseNothingTyped() throws Exception {
        begin();
        var without = send(HOUSING, "tax", "papers", " ");
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(without.getContentAsString()).contains("请写明以书面材料办理的理由", "role=\"alert\"");
        String tooLong = "过".repeat(501);
        var refused = send(HOUSING, "tax", "papers", tooLong);
        assertThat(refused.getContentAsString()).contains("理由不能超过 500 字，现有 501 字", tooLong);
        assertThat(check("tax").state()).isEqualTo(AnswerState.ASKED);
    }

    @Test
    void shouldTellWhoeverComesTooLate() throws Exception {
        civil.thenKnowsNobody();
        begin();
        tick("civil");
        var late = send(HOUSING, "civil", "papers", "晚了");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("已经办结，请刷新页面");
    }

    @ParameterizedTest
    @ValueSource(strings = {"community-130403005001", "street-130403005", "civil-130403", "window-130403", "analyst"})
    void shouldBeShutToOtherRoles(String group) throws Exception {
        begin();
        assertThat(open(group).getStatus()).isEqualTo(403);
        assertThat(send(group, "tax", "papers", "越权").getStatus()).isEqualTo(403);
        assertThat(check("tax").state()).isEqualTo(AnswerState.ASKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"housing-130402", "manager-130402"})
    void shouldNotEvenAdmitThatACheckOfAnotherDistrictExists(String group) throws Exception {
        begin();
        assertThat(page(group)).doesNotContain(caseNo);
        assertThat(send(group, "tax", "papers", "越权").getStatus()).isEqualTo(404);
        assertThat(send(group, "tax", "again", "").getStatus()).isEqualTo(404);
    }

    @Test
    void shouldLetAManagerLookOnly() throws Exception {
        begin();
        assertThat(send(MANAGER, "tax", "papers", "代办").getStatus()).isEqualTo(403);
        assertThat(send(MANAGER, "tax", "again", "").getStatus()).isEqualTo(403);
        assertThat(check("tax").state()).isEqualTo(AnswerState.ASKED);
    }

    @Test
    void shouldTakeNothingWithoutTheTokenOfThePage() throws Exception {
        begin();
        var forged =
                perform(HOUSING, post(PAGE + "/{id}/papers", check("tax").id()).param("reason", "伪造"));
        assertThat(forged.getStatus()).isEqualTo(403);
        assertThat(check("tax").state()).isEqualTo(AnswerState.ASKED);
    }

    private void fail() {
        while (job("tax").getRetries() > 0) {
            tickInVain("tax");
        }
    }

    private String page(String group) throws Exception {
        MockHttpServletResponse page = open(group);
        assertThat(page.getStatus()).isEqualTo(200);
        return page.getContentAsString();
    }

    private MockHttpServletResponse open(String group) throws Exception {
        return perform(group, get(PAGE));
    }

    private MockHttpServletResponse send(String group, String source, String act, String reason) throws Exception {
        long id = check(source).id();
        return perform(group, post(PAGE + "/{id}/{act}", id, act).with(csrf()).param("reason", reason));
    }

    private MockHttpServletResponse perform(String group, MockHttpServletRequestBuilder request) throws Exception {
        StaffMember member = directory.member(staff.in(group));
        return browser.perform(request.with(LogIn.as(member))).andReturn().getResponse();
    }
}
