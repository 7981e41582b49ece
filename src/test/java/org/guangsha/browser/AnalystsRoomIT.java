package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The analyst edits a diagram, sees what differs, deploys it, takes the running cases over, and goes back. */
@ProgramTest
@Tag("R31")
@Tag("alone")
class AnalystsRoomIT extends AtTheBrowser {

    private static final String ANALYST = "analyst";
    private static final String PAGE = "/desk/models";
    private static final String REVIEW = "processes/department-review.bpmn";

    @TempDir
    static Path home;

    @Autowired
    ManagementService management;

    @DynamicPropertySource
    static void aFolder(DynamicPropertyRegistry settings) {
        settings.add("guangsha.models.home", home::toString);
    }

    @Test
    void shouldLeadFromAnEditToItsDeploymentTheRunningCasesAndBack() throws IOException {
        String second = walk.accept(Families.couple());
        Page page = open(ANALYST, PAGE);
        assertThat(page.locator("main")).containsText("目录中的文件与正在使用的版本一致");

        edit();
        page.reload();
        assertThat(page.locator("tr", text(REVIEW)).first()).containsText("目录中已修改");
        press(page.locator("main"), "检查并查看差异");
        assertThat(page.locator("main")).containsText("检查通过");
        assertThat(page.locator(".differences")).containsText("名称由“审查时限届满”改为“审查到期”");
        assertThat(page.locator("[data-side=before] [data-element-id=overdue].diff-changed"))
                .isVisible();
        assertThat(page.locator("[data-side=after] [data-element-id=overdue].diff-changed"))
                .isVisible();
        assertThat(page.locator("[data-side=after] [data-element-id=review].diff-moved"))
                .isVisible();
        page.locator("input[name=reason]").fill("说法统一");
        press(page.locator("main"), "部署 1 个文件");
        told(page, "已部署 1 个文件");
        assertThat(page.locator("main")).containsText("说法统一");
        String release = page.url();

        page.navigate(home() + PAGE + "/running");
        Locator review = page.locator("tr", text("department-review"));
        assertThat(review).containsText("第 1 版 2 件");
        review.getByRole(AriaRole.LINK).click();
        assertThat(page.locator("main")).containsText("第 1 版上有 2 件在办");
        page.locator("input[name=caseNo]").fill(second);
        press(page.locator("main"), "试迁移一件");
        told(page, "案件 " + second + " 已迁移到第 2 版");
        press(page.locator("main"), "迁移全部 1 件");
        assertThat(page.locator("main")).containsText("已迁移 0 件，共 1 件");
        work();
        page.reload();
        assertThat(page.locator("main")).containsText("全部完成。第 1 版上还有 0 件。");

        page.navigate(release);
        page.getByText("回退到前一版").click();
        page.locator("input[name=reason]").fill("改回去");
        press(page.locator("main"), "恢复到前一版");
        told(page, "已恢复到前一版");
        page.navigate(home() + PAGE);
        assertThat(page.locator("tr", text(REVIEW)).first()).containsText("已部署的较新，目录中仍是旧文件");
        walk.pass(staff.in(COMMUNITY), caseNo);
        walk.pass(staff.in(COMMUNITY), second);
    }

    /** Another name, and the review moved a little. */
    private static void edit() throws IOException {
        Path file = Files.createDirectories(home.resolve("processes")).resolve("department-review.bpmn");
        Files.writeString(
                file,
                Files.readString(Path.of(REVIEW))
                        .replace("name=\"审查时限届满\"", "name=\"审查到期\"")
                        .replace("x=\"270\" y=\"180\"", "x=\"270\" y=\"170\""));
    }

    /** Does what the engine's own workers would. */
    private void work() {
        List<Job> waiting = batches();
        while (!waiting.isEmpty()) {
            waiting.forEach(job -> management.executeJob(job.getId()));
            waiting = batches();
        }
    }

    private List<Job> batches() {
        return management.createBatchQuery().list().stream()
                .flatMap(batch -> List.of(
                        batch.getSeedJobDefinitionId(),
                        batch.getBatchJobDefinitionId(),
                        batch.getMonitorJobDefinitionId())
                        .stream())
                .flatMap(definition -> management.createJobQuery().jobDefinitionId(definition).list().stream())
                .toList();
    }
}
