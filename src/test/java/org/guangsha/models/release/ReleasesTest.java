package org.guangsha.models.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.guangsha.models.ModelFault;
import org.guangsha.models.ModelsRefused;
import org.guangsha.models.release.rules.Standing;
import org.guangsha.problem.FaultsFound;
import org.guangsha.testing.Families;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file is edited and deployed while the program runs: it works with the rest, is never lost, and can be taken back. */
@InTheAnalystsRoom
@Tag("R31")
class ReleasesTest extends RoomOfModels {

    private static final String FORM = "forms/department-review.form";

    @Autowired
    RepositoryService repository;

    @Autowired
    FormService forms;

    @Autowired
    StartDeployment start;

    @Autowired
    DeployedFiles files;

    @Autowired
    History history;

    @Test
    void shouldDeployAnEditedDiagramAloneThatWorksWithFormsAndTablesOfTheRest() throws IOException {
        int review = version("department-review");
        int application = version("application");
        String before = walk.accept(Families.couple());
        edit(REVIEW, text -> text.replace("name=\"审查时限届满\"", "name=\"审查到期\""));
        assertThat(candidates.all())
                .singleElement()
                .satisfies(one -> assertThat(one.standing()).isEqualTo(Standing.FOLDER_NEWER));

        long release = deploy("改名");

        assertThat(candidates.all()).isEmpty();
        assertThat(version("department-review")).isEqualTo(review + 1);
        assertThat(version("application"))
                .as("what is not touched keeps its version")
                .isEqualTo(application);
        String after = walk.accept(Families.couple());
        assertThat(definition(before).getVersion()).isEqualTo(review);
        assertThat(definition(after).getVersion()).isEqualTo(review + 1);
        assertThat(form(after)).isEqualTo(form(before)).isNotEmpty();
        walk.toStreet(staff.in(COMMUNITY), after);
        assertThat(walk.task(after).getTenantId()).isEqualTo("street-130403005");
        ReleaseRow row = history.find(release).orElseThrow();
        assertThat(row.who()).isEqualTo("analyst");
        assertThat(row.release().reason()).isEqualTo("改名");
        assertThat(row.release().checked()).contains("检查通过");
        assertThat(row.changes()).extracting(ReleaseFile::path).containsExactly(REVIEW);
    }

    @Test
    void shouldDeployAnEditedFormThatIsShownAtOnceWithoutNewVersionsOfDiagrams() throws IOException {
        int application = version("application");
        int review = version("department-review");
        edit(FORM, text -> text.replaceFirst("\"label\": \"", "\"label\": \"新版 "));
        deploy("改表单");
        String after = walk.accept(Families.couple());
        assertThat(form(after)).contains("新版 ");
        assertThat(version("department-review")).isEqualTo(review);
        assertThat(version("application")).isEqualTo(application);
    }

    @Test
    void shouldDeployAnEditedTableThatIsAskedAtOnce() throws IOException {
        int application = version("application");
        edit("processes/income-level.dmn", text -> text.replaceFirst("name=\"", "name=\"新 "));
        deploy("改表");
        assertThat(version("application")).isEqualTo(application);
        assertThat(walk.task(walk.accept(Families.couple()))).isNotNull();
    }

    @Test
    void shouldBringAlongWhatADiagramIsBoundTo() throws IOException {
        edit(REVIEW, RoomOfModels::bound);
        deploy("绑定");
        int review = version("department-review");
        String before = walk.accept(Families.couple());
        assertThat(form(before)).isNotEmpty();
        edit(FORM, text -> text.replaceFirst("\"label\": \"", "\"label\": \"新版 "));
        deploy("改表单");
        assertThat(version("department-review")).as("it shows another form").isEqualTo(review + 1);
        assertThat(form(walk.accept(Families.couple()))).contains("新版 ");
        assertThat(form(before)).as("a case under way keeps its form").doesNotContain("新版 ");
    }

    @Test
    void shouldNeitherLoseNorOverwriteAtARestartWhatWasDeployedWithoutTheFolder() throws IOException {
        long before = table.latest();
        start.afterSingletonsInstantiated();
        assertThat(table.latest())
                .as("a start that brings nothing new deploys nothing")
                .isEqualTo(before);

        upload(REVIEW, edited(REVIEW, text -> text.replace("name=\"审查时限届满\"", "name=\"上传的\"")));
        long uploaded = deploy("上传");
        assertThat(candidates.all())
                .singleElement()
                .satisfies(one -> assertThat(one.standing()).isEqualTo(Standing.DATABASE_NEWER));
        edit(FORM, text -> text.replaceFirst("\"label\": \"", "\"label\": \"目录 "));
        start.afterSingletonsInstantiated();
        assertThat(live(REVIEW)).contains("上传的");
        assertThat(live(FORM)).contains("目录 ");
        assertThat(table.latest()).isEqualTo(uploaded + 1);
        assertThat(history.find(uploaded + 1).orElseThrow().release().why()).contains("程序启动时");

        edit(REVIEW, text -> text.replace("name=\"审查时限届满\"", "name=\"目录的\""));
        start.afterSingletonsInstantiated();
        assertThat(live(REVIEW)).as("both were edited: somebody has to choose").contains("上传的");
        assertThat(candidates.all())
                .singleElement()
                .satisfies(one -> assertThat(one.standing()).isEqualTo(Standing.BOTH_CHANGED));
        releases.deploy(candidates.all(), "以目录为准", table.latest(), analyst());
        assertThat(live(REVIEW)).contains("目录的");
        long latest = table.latest();
        start.afterSingletonsInstantiated();
        assertThat(table.latest()).isEqualTo(latest);
    }

    @Test
    void shouldTakeARestartForWhatItIsWorthAfterAnEditInTheFolder() throws IOException {
        edit(REVIEW, text -> text.replace("name=\"审查时限届满\"", "name=\"第一次\""));
        start.afterSingletonsInstantiated();
        assertThat(live(REVIEW)).contains("第一次");
        edit(REVIEW, text -> text.replace("name=\"审查时限届满\"", "name=\"第二次\""));
        deploy("不重启");
        long latest = table.latest();
        start.afterSingletonsInstantiated();
        assertThat(table.latest()).isEqualTo(latest);
        assertThat(live(REVIEW)).contains("第二次");
    }

    @Test
    void shouldRefuseAStartForEveryFaultyFileAtOnceAndDeployNothing() throws IOException {
        long before = table.latest();
        edit(FORM, text -> text.replaceFirst("\"label\": \"", "\"label\": \"目录 "));
        edit("processes/income-level.dmn", text -> text.replace("</definitions>", ""));
        edit(REVIEW, text -> text.replace("${reviews.form(task)}", "${reviws.form(task)}"));
        assertThatThrownBy(start::afterSingletonsInstantiated)
                .isInstanceOfSatisfying(
                        ModelsRefused.class,
                        why -> assertThat(why.faults())
                                .extracting(ModelFault::sentence)
                                .anySatisfy(told -> assertThat(told)
                                        .startsWith("department-review.bpmn：")
                                        .contains("reviws 不存在。是否应为 reviews"))
                                .anySatisfy(told -> assertThat(told)
                                        .startsWith("income-level.dmn：")
                                        .contains("不是有效的 XML")));
        assertThat(table.latest()).isEqualTo(before);
        assertThat(live(FORM)).doesNotContain("目录 ");
    }

    @Test
    void shouldGoBackToTheVersionBeforeAsANewOneAndForthAgain() throws IOException {
        String original = live(REVIEW);
        int version = version("department-review");
        edit(REVIEW, text -> text.replace("name=\"审查时限届满\"", "name=\"错改\""));
        long wrong = deploy("错改");
        long undone = releases.undo(wrong, "改错了", table.latest(), analyst());
        assertThat(live(REVIEW)).isEqualTo(original);
        assertThat(version("department-review")).isEqualTo(version + 2);
        assertThat(table.find(undone).orElseThrow().undoes()).isEqualTo(wrong);
        assertThat(files.content(wrong, REVIEW)).as("nothing is lost").isPresent();
        assertThatThrownBy(() -> releases.undo(wrong, "再退", table.latest(), analyst()))
                .isInstanceOfSatisfying(
                        FaultsFound.class,
                        why -> assertThat(why.faults().get(0).message()).contains("此后又部署过"));
        releases.undo(undone, "没有错", table.latest(), analyst());
        assertThat(live(REVIEW)).contains("错改");
    }

    @Test
    void shouldRefuseWithoutReasonOverSomebodyElsesDeploymentAndWhereNothingWasBefore() throws IOException {
        long seen = table.latest();
        assertThatThrownBy(() -> releases.deploy(List.of(), " ", seen, analyst()))
                .isInstanceOfSatisfying(
                        FaultsFound.class, why -> assertThat(why.byPath()).containsKeys("reason", "files"));
        edit(REVIEW, text -> text.replace("name=\"审查时限届满\"", "name=\"先\""));
        deploy("先");
        edit(REVIEW, text -> text.replace("name=\"审查时限届满\"", "name=\"后\""));
        assertThatThrownBy(() -> releases.deploy(candidates.all(), "后", seen, analyst()))
                .isInstanceOfSatisfying(
                        FaultsFound.class,
                        why -> assertThat(why.faults())
                                .extracting(fault -> fault.code())
                                .containsExactly("MEANWHILE"));
        assertThat(live(REVIEW)).contains("先");
        long first = table.page(1_000_000, 1).isEmpty() ? firstRelease() : 0;
        assertThat(releases.whyNotUndo(first)).isNotEmpty();
    }

    private long firstRelease() {
        long latest = table.latest();
        for (long id = 1; id <= latest; id++) {
            if (table.find(id).isPresent()) {
                return id;
            }
        }
        return 0;
    }

    private String live(String path) {
        return new String(files.live().get(path).content(), StandardCharsets.UTF_8);
    }

    private int version(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private ProcessDefinition definition(String caseNo) {
        return repository.getProcessDefinition(walk.task(caseNo).getProcessDefinitionId());
    }

    private String form(String caseNo) throws IOException {
        try (InputStream form = forms.getDeployedTaskForm(walk.task(caseNo).getId())) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
