package org.guangsha.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.guangsha.application.CaseRegister;
import org.guangsha.demo.OfficeWork;
import org.guangsha.demo.ReviewForm;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.MemberFacts;
import org.guangsha.household.PaperFacts;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.supplement.Supplements;
import org.guangsha.testing.Families;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.OneCase;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a household asks of the window after its application, behind the real log-in and before the real procedure. */
@ProgramTest
class WindowServiceTest extends OneCase {

    private static final String WINDOW = "window-130403005";

    @Autowired
    MockMvc browser;

    @Autowired
    StaffDirectory directory;

    @Autowired
    OfficeWork offices;

    @Autowired
    Supplements supplements;

    @Autowired
    HouseholdService households;

    @Autowired
    CaseRegister cases;

    @Test
    @Tag("R25")
    void shouldServeTheWindowOfTheAreaOnly() throws Exception {
        assertThat(send(WINDOW, get(path(""))).getStatus()).isEqualTo(200);
        assertThat(send("window-130404", get(path(""))).getStatus()).isEqualTo(404);
        assertThat(send(COMMUNITY, get(path(""))).getStatus()).isEqualTo(403);
        assertThat(send("window-130404", post(path("/withdrawal")).param("why", "撤回"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(cases.outcome(caseNo)).isEmpty();
    }

    @Test
    @Tag("R01")
    void shouldTakeInMissingPapersUntilAllAreThere() throws Exception {
        offices.complete(staff.in(COMMUNITY), caseNo, ReviewForm.askFor("居住证", "结婚证明复印件"));
        String list = Long.toString(supplements.of(caseNo).get(0).id());
        assertThat(text(send(WINDOW, get(path(""))))).contains("居住证", "结婚证明复印件", "停止计时");

        var nothing = send(WINDOW, post(path("/supplement")).param("list", list));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(text(nothing)).contains("请勾选收到的材料");
        assertThat(text(send(
                        WINDOW, post(path("/supplement")).param("list", list).param("paper", "0"))))
                .contains("仍有材料未补齐");
        assertThat(households.read(cases.byNo(caseNo).householdId()).papers())
                .extracting(PaperFacts::kind)
                .contains("RESIDENCE_PERMIT");
        assertThat(text(send(
                        WINDOW, post(path("/supplement")).param("list", list).param("paper", "1"))))
                .contains("审查恢复办理");
        assertThat(send(WINDOW, post(path("/supplement")).param("list", list).param("paper", "1"))
                        .getStatus())
                .isEqualTo(409);
        assertThat(walk.task(caseNo)).isNotNull();
    }

    @Test
    @Tag("R09")
    void shouldOfferTheLettersOfTheCaseAndTheOneJustIssuedToBePrinted() throws Exception {
        assertThat(text(send(WINDOW, get(path("")))))
                .contains("受理通知书", "/desk/letters/")
                .doesNotContain("打印《");
        assertThat(text(send(WINDOW, post(path("/withdrawal")).param("why", ""))))
                .doesNotContain("打印《");
        assertThat(text(send(WINDOW, post(path("/withdrawal")).param("why", "已另行购房"))))
                .contains("申请已撤回", "打印《终止办理通知书》");
    }

    @Test
    @Tag("R01")
    void shouldKeepWhatWasTypedWhereItIsRefused() throws Exception {
        var refused = send(
                WINDOW,
                post(path("/change"))
                        .param("kind", "JOINED")
                        .param("name", "<b>陈㛃</b>")
                        .param("idNumber", "130403202603010000")
                        .param("relation", "CHILD")
                        .param("happenedOn", "2026-03-01"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("&lt;b&gt;陈㛃&lt;/b&gt;").doesNotContain("<b>陈㛃");
    }

    @Test
    @Tag("R18")
    void shouldRecordThatTheApplicantDiedAndWhoGoesOn() throws Exception {
        var members = households.read(cases.byNo(caseNo).householdId()).members();
        String gone = id(members.get(0));
        var death = post(path("/change"))
                .param("kind", "DEATH")
                .param("memberId", gone)
                .param("happenedOn", "2026-03-01");
        assertThat(text(send(WINDOW, death))).contains("请选择承接申请的成年家庭成员");
        assertThat(text(send(WINDOW, death.param("successorId", id(members.get(1))))))
                .contains("承接申请");
    }

    @Test
    @Tag("R01")
    @Tag("R09")
    void shouldWithdrawAnApplicationAndTakeAndWithdrawAnAppeal() throws Exception {
        assertThat(text(send(WINDOW, post(path("/withdrawal"))))).contains("请填写撤回的原因");
        assertThat(send(WINDOW, post(path("/appeal")).param("grounds", "没有决定")).getStatus())
                .isEqualTo(409);
        walk.refuse(staff.in(COMMUNITY), caseNo);
        assertThat(text(send(WINDOW, get(path("")))))
                .contains("2026-04-01", "登记申诉")
                .doesNotContain("撤回申请</summary>");
        assertThat(text(send(WINDOW, post(path("/appeal")).param("grounds", "未入户核实"))))
                .contains("申诉已受理", "申诉复审中");
        assertThat(text(send(WINDOW, post(path("/appeal-withdrawal"))))).contains("申诉已撤回");

        String other = walk.accept(Families.couple());
        assertThat(text(send(
                        WINDOW,
                        post("/desk/cases/" + other + "/service/withdrawal").param("why", "已购房"))))
                .contains("申请已撤回");
    }

    private static String id(MemberFacts member) {
        return Long.toString(member.id());
    }

    private String path(String part) {
        return "/desk/cases/" + caseNo + "/service" + part;
    }

    private MockHttpServletResponse send(String group, MockHttpServletRequestBuilder request) throws Exception {
        StaffMember member = directory.member(staff.in(group));
        return browser.perform(request.with(LogIn.as(member)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
