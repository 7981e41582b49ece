package org.guangsha.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.guangsha.casework.Notes;
import org.guangsha.staff.AsMember;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.OneCase;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The buttons beside a task, the notes and the substitutions, at the desk of whoever is logged in. */
@ProgramTest
class ActionPagesTest extends OneCase {

    private static final String MANAGER = "manager-130403";

    @Autowired
    MockMvc browser;

    @Autowired
    StaffDirectory directory;

    @Autowired
    AsMember as;

    @Autowired
    TaskService tasks;

    @Autowired
    Notes notes;

    private String wang;
    private String li;

    @BeforeEach
    void comeToWork() {
        wang = staff.named("wang", COMMUNITY);
        li = staff.named("li", COMMUNITY);
        as.run(wang, () -> tasks.claim(task, wang));
    }

    @Test
    void shouldOfferEachWhatMayBeDone() throws Exception {
        String mine = page(wang, "/desk/actions-of/" + caseNo);
        assertThat(mine).contains("<summary>转办", "<summary>协办", "<summary>抄送", "<summary>回避");
        assertThat(mine).doesNotContain("<summary>催办", "收回协办", "答复协办", "撤回");
        assertThat(page(li, "/desk/actions-of/" + caseNo))
                .contains("<summary>催办", "<summary>回避")
                .doesNotContain("<summary>转办", "<summary>协办");
        assertThat(page(staff.in("window-130403"), "/desk/actions-of/" + caseNo))
                .contains("<summary>催办")
                .doesNotContain("<summary>转办", "<summary>回避");
        assertThat(page(staff.in(MANAGER), "/desk/actions-of/" + caseNo)).contains("<summary>转办", "<summary>催办");
        assertThat(page(staff.in("street-130403001"), "/desk/actions-of/" + caseNo))
                .doesNotContain("<summary>");
    }

    @Test
    void shouldAskAnswerAndShowMarkupAsText() throws Exception {
        act(wang, "ask", li, "<b>请核实</b>");
        assertThat(page(wang, "/desk/actions-of/" + caseNo)).contains("收回协办", "&lt;b&gt;请核实&lt;/b&gt;");
        assertThat(page(li, "/desk/actions-of/" + caseNo))
                .contains("<summary>答复协办")
                .doesNotContain("<b>请核实");
        assertThat(page(li, "/desk/notes")).contains("&lt;b&gt;请核实", caseNo, "badge");
        assertThat(act(li, "answer", "", "属实").getFlashMap().get("done")).isEqualTo("协办答复已送达");
        assertThat(walk.task(caseNo).getAssignee()).isEqualTo(wang);
        MvcResult done = act(wang, "hand-over", li, "出差");
        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo("/desk/cases/" + caseNo);
        assertThat(done.getFlashMap().get("done")).isEqualTo("任务已转办");
        assertThat(walk.task(caseNo).getAssignee()).isEqualTo(li);
    }

    @Test
    void shouldGoBackWithTheReasonAndWhatWasTypedWhereAnActionIsRefused() throws Exception {
        MvcResult refused = act(wang, "hand-over", "nobody", "出差三天");
        assertThat(refused.getFlashMap().get("refused")).isEqualTo("只能转给承办机构的同事");
        assertThat(refused.getFlashMap().get("typed")).isEqualTo(new ActionForm(task, "hand-over", "nobody", "出差三天"));
        String again = send(wang, get("/desk/actions-of/" + caseNo).flashAttrs(refused.getFlashMap()))
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(again).contains("只能转给承办机构的同事", "出差三天</textarea>");
        assertThat(act(wang, "destroy", "", "").getResponse().getStatus()).isEqualTo(404);
        assertThat(act(li, "urge", "", "快").getFlashMap().get("done")).isEqualTo("已催办");
        assertThat(act(li, "urge", "", "快").getFlashMap().get("refused"))
                .asString()
                .startsWith("今天已经催办过");
        assertThat(flash(act(wang, "withdraw-question", "", ""))).containsKey("refused");
        assertThat(flash(act(li, "take-over", "", ""))).containsKey("refused");
        assertThat(flash(act(wang, "copy", staff.in(MANAGER), "请知悉"))).containsKey("done");
        assertThat(flash(act(li, "take-back", "", "错"))).containsKey("refused");
        assertThat(flash(act(li, "step-back", "", "亲属"))).containsKey("done");
        MvcResult forged = send(wang, post("/desk/tasks/{id}/copy", task).param("caseNo", caseNo));
        assertThat(forged.getResponse().getStatus()).isEqualTo(403);
    }

    @Test
    void shouldMarkNotesAsReadOneByOneAndAllAtOnce() throws Exception {
        StaffMember reader = directory.member(wang);
        notes.readAll(reader);
        act(li, "urge", "", "请今日办结");
        act(staff.in(MANAGER), "urge", "", "请从速");
        assertThat(page(wang, "/desk/notes")).contains("请今日办结", "请从速", "2 条未读", "2026-03-02 09:00");
        long first = notes.of(reader).get(0).id();
        send(wang, post("/desk/notes/{id}/read", first).with(csrf()));
        assertThat(page(wang, "/desk/notes")).contains("1 条未读");
        send(wang, post("/desk/notes/read").with(csrf()));
        assertThat(page(wang, "/desk/notes")).doesNotContain("条未读");
    }

    @Test
    void shouldSetAndEndASubstitution() throws Exception {
        assertThat(page(wang, "/desk/substitutions")).contains("春厂社区", "value=\"li\"");
        MvcResult refused = send(wang, substitution(wang, li, "2026-03-06", ""));
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(refused.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("请填写代办原因；截止日期不能早于起始日期", "value=\"2026-03-06\"");
        assertThat(send(wang, substitution(wang, li, "2026-03-02", "培训"))
                        .getFlashMap()
                        .get("done"))
                .isEqualTo("代办已设定");
        String list = page(staff.in(MANAGER), "/desk/substitutions?office=" + COMMUNITY);
        assertThat(list).contains("代办中", "培训", "不在岗人员");
        var end = Pattern.compile("/desk/substitutions/(\\d+)/end").matcher(page(wang, "/desk/substitutions"));
        assertThat(end.find()).isTrue();
        assertThat(flash(send(
                        li, post("/desk/substitutions/{id}/end", end.group(1)).with(csrf()))))
                .containsKey("refused");
        send(wang, post("/desk/substitutions/{id}/end", end.group(1)).with(csrf()));
        assertThat(page(wang, "/desk/substitutions")).contains("已提前结束");
    }

    private static MockHttpServletRequestBuilder substitution(String absent, String other, String first, String why) {
        return post("/desk/substitutions")
                .with(csrf())
                .param("office", COMMUNITY)
                .param("absent", absent)
                .param("substitute", other)
                .param("firstDay", first)
                .param("lastDay", "2026-03-04")
                .param("why", why);
    }

    private MvcResult act(String person, String action, String to, String words) throws Exception {
        return send(
                person,
                post("/desk/tasks/{id}/{action}", task, action)
                        .with(csrf())
                        .param("caseNo", caseNo)
                        .param("to", to)
                        .param("words", words));
    }

    private static Map<String, Object> flash(MvcResult result) {
        return result.getFlashMap();
    }

    private String page(String person, String path) throws Exception {
        MvcResult page = send(person, get(path));
        assertThat(page.getResponse().getStatus()).isEqualTo(200);
        return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcResult send(String person, MockHttpServletRequestBuilder request) throws Exception {
        StaffMember member = directory.member(person);
        return browser.perform(request.with(LogIn.as(member))).andReturn();
    }
}
