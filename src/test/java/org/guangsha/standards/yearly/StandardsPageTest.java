package org.guangsha.standards.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.testing.Families;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.ProcedureTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The staff page and the public page of the standards, behind the real log-in. */
@ProcedureTest({})
@Tag("R24")
class StandardsPageTest extends YearOfStandards {

    private static final String PAGE = "/desk/standards";
    private static final String YEAR = "handan-2027-1";
    private static final String HOUSING = "housing-130400";

    @Autowired
    MockMvc browser;

    @Autowired
    StaffDirectory directory;

    @Test
    void shouldSayThatNothingIsUnderWayAndOfferToBegin() throws Exception {
        assertThat(page(HOUSING)).contains("目前没有正在制定的标准", "发起 2027 年标准", "handan-2026-1", "示例");
        assertThat(page("finance-130400")).doesNotContain("发起 2027 年标准", "发起更正");
        assertThat(page("housing-130403")).as("a district's department").doesNotContain("发起 2027 年标准");
    }

    @Test
    void shouldShowTheDraftBesideLastYearWhoHasProposedAndTheEffect() throws Exception {
        walk.accept(Families.couple().earning(150_000));
        assertThat(send(HOUSING, "begin", "").getRedirectedUrl()).isEqualTo(PAGE);
        assertThat(page(HOUSING)).contains("各部门提出数值", "待提出", "2027-01-31", "2027 年的标准已经发起");
        propose(YEAR, "civil", Map.of("lowIncome", 1400, "minimumLivingIncome", 700.5, "words", "<b>测算</b>"));
        assertThat(page("price-130400"))
                .contains("1400.00", "−149.00", "&lt;b&gt;测算&lt;/b&gt;")
                .doesNotContain("<b>测算");
        for (String role : List.of("statistics", "housing", "finance", "price")) {
            propose(YEAR, role, Map.of());
        }
        work();
        assertThat(page("manager-130400")).contains("等待市里审批", "保障资格和等次", "丛台区", "不再符合");
        sendBack(YEAR, "低收入线偏低", "civil");
        assertThat(page(HOUSING)).contains("退回重提", "低收入线偏低", "市民政部门");
        time.set("2027-02-03T09:00");
        assertThat(page(HOUSING)).contains("应于 2027-01-31 前公布，已超期；handan-2026-1 继续执行");
    }

    @Test
    void shouldTellWhyNothingCanBeBegunTwice() throws Exception {
        send(HOUSING, "begin", "");
        MockHttpServletResponse again = send(HOUSING, "begin", "");
        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(again.getContentAsString()).contains("2027 年的标准已经发起，不能重复发起", "role=\"alert\"");
    }

    @Test
    void shouldAskForTheReasonOfACorrectionAndKeepWhatWasTyped() throws Exception {
        MockHttpServletResponse without = send(HOUSING, "correct", " ");
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(without.getContentAsString()).contains("请写明更正的原因");
        send(HOUSING, "correct", "低收入线<录入>有误");
        assertThat(page(HOUSING)).contains("2026 年更正", "低收入线&lt;录入&gt;有误");
        assertThat(send(HOUSING, "correct", "再来一次").getContentAsString()).contains("2026 年的标准正在制定或者更正", "再来一次");
    }

    @Test
    @Tag("R25")
    void shouldLetNobodyElseBeginNorStrangersRead() throws Exception {
        assertThat(send("finance-130400", "begin", "").getStatus()).isEqualTo(403);
        assertThat(send("manager-130403", "correct", "更正").getStatus()).isEqualTo(403);
        assertThat(perform("street-130403005", get(PAGE)).getStatus()).isEqualTo(403);
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void shouldShowEverybodyWhatIsPublishedYearByYear() throws Exception {
        String page =
                browser.perform(get("/standards")).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("handan-2026-1", "handan-2025-1", "1549.00", "+50.00", "示例数据，未经公布", "项有变化");
        assertThat(page).doesNotContain("草案", "发起");
    }

    private String page(String group) throws Exception {
        MockHttpServletResponse page = perform(group, get(PAGE));
        assertThat(page.getStatus()).isEqualTo(200);
        return page.getContentAsString();
    }

    private MockHttpServletResponse send(String group, String act, String reason) throws Exception {
        return perform(group, post(PAGE + "/" + act).with(csrf()).param("reason", reason));
    }

    private MockHttpServletResponse perform(String group, MockHttpServletRequestBuilder request) throws Exception {
        StaffMember member = directory.member(staff.in(group));
        return browser.perform(request.with(LogIn.as(member))).andReturn().getResponse();
    }
}
