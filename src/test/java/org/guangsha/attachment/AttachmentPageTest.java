package org.guangsha.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import org.guangsha.staff.StaffDirectory;
import org.guangsha.testing.Families;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.OneCase;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Files brought to a case, behind the real log-in. */
@ProgramTest
@Tag("R08")
class AttachmentPageTest extends OneCase {

    private static final String WINDOW = "window-130403";

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcClient sql;

    @Autowired
    StaffDirectory directory;

    @Autowired
    MockMvc browser;

    @Test
    void shouldKeepWhatIsBroughtWholeAndSealedAndShowItToTheOffices() throws Exception {
        var sent = upload(WINDOW, new MockMultipartFile("files", "<b>门牌.png", "text/html", UploadRulesTest.PNG));
        assertThat(sent.getStatus()).isEqualTo(302);

        Attachment kept = attachments.of(caseNo).get(0);
        assertThat(kept.mediaType()).isEqualTo("image/png");
        assertThat(kept.addedBy()).isEqualTo(staff.in(WINDOW));
        assertThat(sql.sql("select content from attachment where id = ?")
                        .param(kept.id())
                        .query(byte[].class)
                        .single())
                .isNotEqualTo(UploadRulesTest.PNG);
        assertThat(page(COMMUNITY, "/desk/cases/" + caseNo))
                .contains("证明材料", "&lt;b&gt;门牌.png", "其他：&lt;b&gt;")
                .doesNotContain("<b>门牌");
        MockHttpServletResponse file = open(COMMUNITY, "/desk/cases/" + caseNo + "/attachments/" + kept.id());
        assertThat(file.getContentAsByteArray()).isEqualTo(UploadRulesTest.PNG);
        assertThat(file.getContentType()).isEqualTo("image/png");
        assertThat(file.getHeader("Cache-Control")).contains("no-store");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void shouldKeepTheSameContentOnceAndOfSeveralFilesAllOrNone() throws Exception {
        for (int times = 0; times < 2; times++) {
            upload(WINDOW, new MockMultipartFile("files", "a.pdf", null, UploadRulesTest.PDF));
        }
        assertThat(attachments.of(caseNo)).hasSize(1);

        var refused = upload(
                WINDOW,
                new MockMultipartFile("files", "b.png", null, UploadRulesTest.PNG),
                new MockMultipartFile("files", "木马.pdf", null, "MZ".getBytes()),
                new MockMultipartFile("files", "空.pdf", null, new byte[0]));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("“木马.pdf”的内容不是", "“空.pdf”是空文件");
        assertThat(upload(WINDOW).getContentAsString()).contains("请选择文件");
        assertThat(attachments.of(caseNo)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"community-130403005002", "street-130403001", "housing-130402", "analyst", "camunda-admin"})
    @Tag("R25")
    void shouldNotEvenAdmitToOthersThatThereIsACase(String group) throws Exception {
        upload(WINDOW, new MockMultipartFile("files", "a.pdf", null, UploadRulesTest.PDF));
        long id = attachments.of(caseNo).get(0).id();
        String files = "/desk/cases/" + caseNo + "/attachments";
        assertThat(open(group, files).getStatus()).isEqualTo(404);
        assertThat(open(group, files + "/" + id).getStatus()).isEqualTo(404);
        assertThat(upload(group, new MockMultipartFile("files", "b.png", null, UploadRulesTest.PNG))
                        .getStatus())
                .isEqualTo(404);
        assertThat(attachments.of(caseNo)).hasSize(1);
    }

    @Test
    @Tag("R25")
    void shouldNotShowAFileUnderAnotherCase() throws Exception {
        upload(WINDOW, new MockMultipartFile("files", "a.pdf", null, UploadRulesTest.PDF));
        long id = attachments.of(caseNo).get(0).id();
        String other = walk.accept(Families.couple().at("130403005002"));
        assertThat(open(COMMUNITY, "/desk/cases/" + other + "/attachments/" + id)
                        .getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse upload(String group, MockMultipartFile... files) throws Exception {
        var request = multipart("/desk/cases/{no}/attachments", caseNo);
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return browser.perform(request.with(LogIn.as(directory.member(staff.in(group))))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String page(String group, String path) throws Exception {
        return open(group, path).getContentAsString();
    }

    private MockHttpServletResponse open(String group, String path) throws Exception {
        return browser.perform(get(path).with(LogIn.as(directory.member(staff.in(group)))))
                .andReturn()
                .getResponse();
    }
}
