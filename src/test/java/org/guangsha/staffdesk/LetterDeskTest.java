package org.guangsha.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guangsha.letters.LetterKind.ENDED;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.UUID;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterTemplate;
import org.guangsha.letters.LetterTemplates;
import org.guangsha.letters.Letters;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProgramTest
@Tag("R26")
class LetterDeskTest {

    private static final String LIST = "/desk/letters/templates";
    private static final String ONE = LIST + "/ended";

    @Autowired
    private MockMvc browser;

    @Autowired
    private Staff staff;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private LetterTemplates templates;

    @Autowired
    private Letters letters;

    private StaffMember manager;

    @BeforeEach
    void aManager() {
        manager = directory.member(staff.in("manager-130403"));
    }

    @Test
    void shouldKeepAnEditedTextAsTheNextVersionAndLeaveLettersOfTheOldOneAsTheyWere() throws Exception {
        LetterTemplate before = templates.current(ENDED);
        Letter old = issue();
        byte[] page = letters.pdf(old.number());
        String text = "<p>新的正文：{{reason}}。\r\n</p>";
        assertThat(save(before.version(), text, "<b>统一</b>用语").getRedirectedUrl())
                .isEqualTo(LIST);
        LetterTemplate now = templates.current(ENDED);
        assertThat(now.version()).isEqualTo(before.version() + 1);
        assertThat(now.body()).isEqualTo("<p>新的正文：{{reason}}。\n</p>");
        assertThat(now.person()).isEqualTo(manager.username());
        assertThat(issue().templateVersion()).isEqualTo(now.version());
        assertThat(letters.pdf(old.number())).isEqualTo(page);
        assertThat(read(LIST)).contains("&lt;b&gt;统一&lt;/b&gt;用语", manager.username());
        assertThat(read(ONE + "?version=" + before.version()))
                .contains("第 " + now.version() + " 版", "现在显示第 " + before.version() + " 版");
        templates.afterSingletonsInstantiated();
        assertThat(templates.current(ENDED)).isEqualTo(now);
    }

    @Test
    void shouldTellEveryFaultAndKeepWhatWasTyped() throws Exception {
        int version = templates.current(ENDED).version();
        MockHttpServletResponse refused = save(version, "<p>{{nobody}}<script></script></p>", "");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("没有这些名称：nobody", "不能使用 &lt;script&gt;", "请写明修改的原因", "{{nobody}}&lt;script&gt;");
        assertThat(templates.current(ENDED).version()).isEqualTo(version);
    }

    @Test
    void shouldNotOverwriteWhatSomebodyElseSavedMeanwhile() throws Exception {
        int version = templates.current(ENDED).version();
        save(version, "<p>甲</p>", "甲的修改");
        MockHttpServletResponse refused = save(version, "<p>乙</p>", "乙的修改");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains("别人刚刚保存了新的版本", "&lt;p&gt;乙&lt;/p&gt;");
        assertThat(templates.current(ENDED).body()).isEqualTo("<p>甲</p>");
    }

    @Test
    void shouldPreviewAsPdfOrSayWhyNot() throws Exception {
        MockHttpServletResponse pdf =
                as(manager, post(ONE + "/preview").param("basedOn", "1").param("body", "<p>{{reason}}</p>"));
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
        MockHttpServletResponse refused =
                as(manager, post(ONE + "/preview").param("basedOn", "1").param("body", "<p>{{x}}"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("没有这些名称：x", "标记不配对");
    }

    @Test
    void shouldOpenTemplatesToManagersOnly() throws Exception {
        StaffMember reviewer = directory.member(staff.in("housing-130403"));
        assertThat(as(reviewer, get(LIST)).getStatus()).isEqualTo(403);
        assertThat(as(reviewer, post(ONE).param("basedOn", "1")).getStatus()).isEqualTo(403);
        assertThat(as(manager, get(LIST + "/nothing")).getStatus()).isEqualTo(404);
        assertThat(as(manager, get(ONE + "?version=999")).getStatus()).isEqualTo(404);
    }

    private Letter issue() {
        Map<String, Object> data = Map.of("applicant", "王䶮", "programme", "公共租赁住房", "endedOn", "今日", "reason", "撤回");
        return letters.issue(ENDED, UUID.randomUUID().toString(), "once", "王䶮", data);
    }

    private MockHttpServletResponse save(int basedOn, String body, String reason) throws Exception {
        return as(
                manager,
                post(ONE)
                        .param("basedOn", String.valueOf(basedOn))
                        .param("body", body)
                        .param("reason", reason));
    }

    private String read(String path) throws Exception {
        return as(manager, get(path)).getContentAsString();
    }

    private MockHttpServletResponse as(StaffMember member, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(LogIn.as(member)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
