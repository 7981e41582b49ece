package org.guangsha.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.guangsha.application.IntakeService;
import org.guangsha.attachment.Attachment;
import org.guangsha.attachment.Attachments;
import org.guangsha.demo.OfficeWork;
import org.guangsha.demo.ReviewForm;
import org.guangsha.notice.NoticeService;
import org.guangsha.notice.ObjectionFacts;
import org.guangsha.notice.ObjectionService;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.testing.Families;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Objections at the desk, behind the real log-in and before the real procedure. */
@ProgramTest
@AutoConfigureMockMvc
@Tag("R08")
class ObjectionDeskTest {

    private static final String COMMUNITY = "community-130403005001";
    private static final String WORDS = "该户在复兴区另有住房。";

    @Autowired
    MockMvc browser;

    @Autowired
    IntakeService intake;

    @Autowired
    OfficeWork offices;

    @Autowired
    NoticeService notices;

    @Autowired
    ObjectionService objections;

    @Autowired
    Attachments attachments;

    @Autowired
    StaffDirectory directory;

    @Autowired
    Staff staff;

    @Autowired
    TimeMachine time;

    @Autowired
    RuntimeService runtime;

    String caseNo;
    long notice;

    @BeforeEach
    void hangOutANotice() {
        time.set("2026-03-02T09:00");
        caseNo = intake.receive(Families.couple().on(time.today()), "window")
                .receipt()
                .caseNo();
        offices.complete(staff.in(COMMUNITY), caseNo, ReviewForm.pass(time.today()));
        notice = notices.current(time.today()).stream()
                .filter(published -> published.caseNo().equals(caseNo))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @AfterEach
    void closeOffices() {
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(open -> runtime.deleteProcessInstance(open, "end of test"));
        time.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {COMMUNITY, "window-130403", "window-130403005"})
    @Tag("R25")
    void shouldTakeAnObjectionAndHandItToTheOfficeThatPublished(String group) throws Exception {
        assertThat(page(group, "/desk/notices")).contains(caseNo, "还剩 7 天", "/desk/notices/" + notice);

        var sent = send(group, notice, "王某 0310-0000000", WORDS);
        assertThat(sent.getStatus()).isEqualTo(302);
        assertThat(sent.getRedirectedUrl()).isEqualTo("/desk/notices");
        assertThat(page(group, "/desk/notices")).contains("待查 1");
        assertThat(objections.of(caseNo)).extracting(ObjectionFacts::words).containsExactly(WORDS);
        assertThat(offices.open(staff.in(COMMUNITY), caseNo))
                .singleElement()
                .satisfies(task -> assertThat(task.getName()).isEqualTo("异议调查 " + caseNo));
    }

    @Test
    void shouldConfirmOnThePageThatFollows() throws Exception {
        var confirmed = browser.perform(get("/desk/notices").with(as(COMMUNITY)).flashAttr("registered", caseNo))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(confirmed).contains("role=\"status\"", "已登记，待承办机构调查");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "community-130403005002",
                "street-130403005",
                "housing-130403",
                "window-130403001",
                "window-130402"
            })
    @Tag("R25")
    void shouldNotEvenAdmitThatANoticeOfAnotherOfficeExists(String group) throws Exception {
        assertThat(page(group, "/desk/notices")).doesNotContain(caseNo).contains("目前没有正在公示的申请");
        assertThat(open(group, "/desk/notices/" + notice).getStatus()).isEqualTo(404);
        assertThat(send(group, notice, "", WORDS).getStatus()).isEqualTo(404);
        assertThat(send(group, 999_999, "", WORDS).getStatus()).isEqualTo(404);
        assertThat(objections.of(caseNo)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"civil-130403", "manager-130403", "analyst", "camunda-admin"})
    @Tag("R25")
    void shouldBeShutToRolesThatTakeNoObjections(String group) throws Exception {
        assertThat(open(group, "/desk/notices").getStatus()).isEqualTo(403);
        assertThat(send(group, notice, "", WORDS).getStatus()).isEqualTo(403);
    }

    @Test
    void shouldTellEveryFaultBesideItsFieldAndLoseNothingTyped() throws Exception {
        String tooLong = "过".repeat(2001);
        var refused = send(COMMUNITY, notice, "李".repeat(101), tooLong);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("异议人不能超过 100 字，现有 101 字", "异议内容不能超过 2000 字，现有 2001 字")
                .contains("李".repeat(101), tooLong);
        assertThat(send(COMMUNITY, notice, "王某", " ").getContentAsString()).contains("请写明异议内容", "王某");
        assertThat(objections.of(caseNo)).isEmpty();
    }

    @Test
    void shouldKeepTheProofBroughtOrNothingOfTheObjection() throws Exception {
        var sound = new MockMultipartFile("files", "房产证.pdf", null, "%PDF-1.7 1 0 obj".getBytes());
        var faulty = new MockMultipartFile("files", "表.xlsx", null, "PK".getBytes());
        assertThat(send(sound, faulty).getContentAsString()).contains("“表.xlsx”的内容不是 PDF、JPEG 或 PNG", "请重新选择文件", WORDS);
        assertThat(objections.of(caseNo)).isEmpty();
        assertThat(attachments.of(caseNo)).isEmpty();

        assertThat(send(sound).getStatus()).isEqualTo(302);
        assertThat(objections.of(caseNo)).hasSize(1);
        assertThat(attachments.of(caseNo)).extracting(Attachment::name).containsExactly("房产证.pdf");
    }

    private MockHttpServletResponse send(MockMultipartFile... files) throws Exception {
        var request = multipart("/desk/notices/{id}/objections", notice);
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        request.param("words", WORDS);
        return perform(COMMUNITY, request.with(csrf()));
    }

    @Test
    void shouldShowMarkupAndQueryLanguageAsText() throws Exception {
        String attack = "'; drop table objection; -- <script>alert(1)</script>䶮㛃";
        var refused = send(COMMUNITY, notice, "过".repeat(101), attack);
        assertThat(refused.getContentAsString())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;䶮㛃")
                .doesNotContain("<script>alert");
        send(COMMUNITY, notice, "\"><b>", attack);
        assertThat(objections.of(caseNo)).extracting(ObjectionFacts::words).containsExactly(attack);
    }

    @Test
    void shouldTakeAFormSentTwiceForOneObjection() throws Exception {
        UUID key = UUID.randomUUID();
        for (int times = 0; times < 2; times++) {
            assertThat(send(COMMUNITY, notice, "", WORDS, key).getStatus()).isEqualTo(302);
        }
        assertThat(objections.of(caseNo)).hasSize(1);
    }

    @Test
    void shouldRefuseWithTheReasonWhenTheTimeIsOverAndKeepWhatWasTyped() throws Exception {
        time.set("2026-03-09T12:00");
        assertThat(page(COMMUNITY, "/desk/notices")).contains("今天截止");
        time.travelTo("2026-03-10T00:00");
        var refused = send(COMMUNITY, notice, "", WORDS);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("2026-03-09", "届满，不再受理异议", WORDS);
        assertThat(page(COMMUNITY, "/desk/notices")).doesNotContain(caseNo);
        assertThat(page(COMMUNITY, "/desk/notices/" + notice))
                .contains("届满，不再受理异议")
                .doesNotContain("<textarea");
        assertThat(send(COMMUNITY, notice, "王某", "").getContentAsString()).contains("仍保留在下面", "王某");
    }

    @Test
    void shouldTakeNothingWithoutTheTokenOfThePage() throws Exception {
        var forged = browser.perform(post("/desk/notices/{id}/objections", notice)
                        .with(as(COMMUNITY))
                        .param("words", WORDS))
                .andReturn()
                .getResponse();
        assertThat(forged.getStatus()).isEqualTo(403);
        assertThat(page(COMMUNITY, "/desk/notices/" + notice)).contains("name=\"_csrf\"", "name=\"requestKey\"");
    }

    private MockHttpServletResponse send(String group, long id, String objector, String words) throws Exception {
        return send(group, id, objector, words, UUID.randomUUID());
    }

    private MockHttpServletResponse send(String group, long id, String objector, String words, UUID key)
            throws Exception {
        return perform(
                group,
                post("/desk/notices/{id}/objections", id)
                        .with(csrf())
                        .param("requestKey", key.toString())
                        .param("objector", objector)
                        .param("words", words));
    }

    private String page(String group, String path) throws Exception {
        MockHttpServletResponse page = open(group, path);
        assertThat(page.getStatus()).isEqualTo(200);
        return page.getContentAsString();
    }

    private MockHttpServletResponse open(String group, String path) throws Exception {
        return perform(group, get(path));
    }

    private MockHttpServletResponse perform(String group, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return browser.perform(request.with(as(group))).andReturn().getResponse();
    }

    private RequestPostProcessor as(String group) {
        StaffMember member = directory.member(staff.in(group));
        return LogIn.as(member);
    }
}
