package org.guangsha.models.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guangsha.models.migration.RunningVersions;
import org.guangsha.models.migration.Version;
import org.guangsha.testing.Families;
import org.guangsha.testing.LogIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The analysts' pages: who may enter, what is refused and how it is told. */
@InTheAnalystsRoom
@Tag("R31")
class ModelPagesTest extends RoomOfModels {

    private static final Pattern RELEASE = Pattern.compile("/releases/\\d+");

    private static final String PAGE = "/desk/models";
    private static final String ANALYST = "analyst";

    @Autowired
    MockMvc browser;

    @Autowired
    RunningVersions versions;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "window-130403",
                COMMUNITY,
                "housing-130403",
                "manager-130400",
                "supervisor-130403",
                "civil-130403"
            })
    void shouldBeShutToEverybodyElse(String group) throws Exception {
        for (String path :
                List.of("", "/review", "/content?path=x&at=live", "/releases/1", "/releases/1/undo", "/running")) {
            assertThat(answer(group, get(PAGE + path)).getStatus()).as(path).isEqualTo(403);
        }
        for (String path : List.of(
                "/upload",
                "/deploy",
                "/discard",
                "/releases/1/undo",
                "/releases/1/reason",
                "/running/one",
                "/running/all")) {
            assertThat(answer(group, post(PAGE + path)).getStatus()).as(path).isEqualTo(403);
        }
        assertThat(answer(group, get("/desk")).getContentAsString()).doesNotContain("模型发布");
    }

    @ParameterizedTest
    @ValueSource(strings = {ANALYST, "camunda-admin"})
    void shouldBeOpenToAnalystsAndAdministrators(String group) throws Exception {
        assertThat(answer(group, get("/desk")).getContentAsString()).contains("模型发布");
        assertThat(read(group, "")).contains("部署记录", "程序启动", "target/analysts-room");
        assertThat(read(group, "/running")).contains("department-review", "住房保障申请");
        Matcher release = RELEASE.matcher(read(group, ""));
        assertThat(release.find()).isTrue();
        assertThat(read(group, release.group())).contains("改动", "回退");
        assertThat(answer(group, get(PAGE + "/releases/999999")).getStatus()).isEqualTo(404);
        assertThat(answer(group, get(PAGE + "/content?path=x&at=live")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void shouldShowTheDifferenceOfAnEditAndDeployItWithAReason() throws Exception {
        edit(REVIEW, text -> text.replace("name=\"审查时限届满\"", "name=\"&lt;b&gt;到期\""));
        assertThat(read(ANALYST, "")).contains(REVIEW, "目录中已修改");
        String token = candidates.all().get(0).token();
        assertThat(read(ANALYST, "/review?file=" + token))
                .contains("检查通过", "名称由“审查时限届满”改为“&lt;b&gt;到期”", "changed:overdue")
                .doesNotContain("<b>到期");
        MockHttpServletResponse refused =
                answer(ANALYST, post(PAGE + "/deploy").param("file", token).param("basedOn", "" + table.latest()));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("请填写部署的原因");
        MockHttpServletResponse done = answer(
                ANALYST,
                post(PAGE + "/deploy")
                        .param("file", token)
                        .param("reason", "<i>试</i>")
                        .param("basedOn", "" + table.latest()));
        assertThat(done.getRedirectedUrl()).isEqualTo(PAGE + "/releases/" + table.latest());
        assertThat(read(ANALYST, "/releases/" + table.latest()))
                .contains("&lt;i&gt;试", "analyst", "检查通过", "changed:overdue", "第 ")
                .doesNotContain("<i>试");
        assertThat(read(ANALYST, "/releases/" + table.latest() + "/undo")).contains("恢复到前一版", "检查通过");
        assertThat(answer(
                                ANALYST,
                                post(PAGE + "/deploy")
                                        .param("file", token)
                                        .param("reason", "再")
                                        .param("basedOn", "1"))
                        .getRedirectedUrl())
                .as("what was looked at is gone")
                .isEqualTo(PAGE);
    }

    @Test
    void shouldTellEverythingThatIsWrongWithWhatIsUploaded() throws Exception {
        MockHttpServletResponse none = answer(
                ANALYST, multipart(PAGE + "/upload").file(file("a.txt", "x")).file(file("b.bpmn", "")));
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(none.getContentAsString()).contains("a.txt 不是流程图、决策表或表单", "b.bpmn 是空文件");
        assertThat(drafts.all()).isEmpty();

        String broken = edited(REVIEW, text -> text.replace("${fileOpinion}", "${noSuchBean}"));
        assertThat(answer(ANALYST, multipart(PAGE + "/upload").file(file("department-review.bpmn", broken)))
                        .getRedirectedUrl())
                .isEqualTo(PAGE);
        String token = candidates.all().get(0).token();
        assertThat(read(ANALYST, "/review?file=" + token))
                .contains("检查发现", "noSuchBean")
                .doesNotContain("name=\"reason\"");
        long before = table.latest();
        MockHttpServletResponse refused = answer(
                ANALYST,
                post(PAGE + "/deploy")
                        .param("file", token)
                        .param("reason", "硬要")
                        .param("basedOn", "" + before));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("noSuchBean");
        assertThat(table.latest()).isEqualTo(before);

        answer(ANALYST, post(PAGE + "/discard").param("path", REVIEW));
        assertThat(candidates.all()).isEmpty();
        answer(ANALYST, multipart(PAGE + "/upload").file(file("department-review.bpmn", "<broken")));
        assertThat(read(ANALYST, "/review?file=" + candidates.all().get(0).token()))
                .contains("检查发现", "文件无法读取");
    }

    @Test
    void shouldShowCountsAndAPlanButNoCase() throws Exception {
        String caseNo = walk.accept(Families.couple());
        edit(REVIEW, text -> text.replace("name=\"审查时限届满\"", "name=\"到期\""));
        deploy("改名");
        List<Version> review = versions.of(List.of("department-review")).stream()
                .filter(version -> version.running() > 0)
                .toList();
        assertThat(review).hasSize(1);
        String latest = versions.of(List.of("department-review")).get(0).id();
        assertThat(read(ANALYST, "/running")).contains("1 件", "迁移方案").doesNotContain(caseNo);
        String plan = "?from=" + review.get(0).id() + "&to=" + latest;
        assertThat(read(ANALYST, "/running/plan" + plan))
                .contains("迁移全部 1 件", "部门审查")
                .doesNotContain(caseNo);
        MockHttpServletResponse unknown =
                answer(ANALYST, post(PAGE + "/running/one" + plan).param("caseNo", "没有这件"));
        assertThat(unknown.getStatus()).isEqualTo(409);
        assertThat(unknown.getContentAsString()).contains("请核对案件编号");
        assertThat(answer(ANALYST, post(PAGE + "/running/one" + plan).param("caseNo", caseNo))
                        .getContentAsString())
                .contains("案件 " + caseNo + " 已迁移");
        assertThat(answer(ANALYST, post(PAGE + "/running/all" + plan)).getContentAsString())
                .contains("没有案件在第");
        assertThat(answer(ANALYST, get(PAGE + "/running/plan?from=x&to=y")).getStatus())
                .isEqualTo(404);
        assertThat(answer(ANALYST, get(PAGE + "/running/migrations/99")).getStatus())
                .isEqualTo(404);
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("files", name, "application/xml", content.getBytes(StandardCharsets.UTF_8));
    }

    private String read(String group, String path) throws Exception {
        MockHttpServletResponse response = answer(group, get(PAGE + path));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse answer(String group, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return browser.perform(request.with(csrf()).with(LogIn.as(directory.member(staff.in(group)))))
                .andReturn()
                .getResponse();
    }
}
