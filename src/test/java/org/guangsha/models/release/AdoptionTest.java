package org.guangsha.models.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.guangsha.models.release.rules.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first start of this version on a database whose deployments nobody wrote down. */
@InTheAnalystsRoom
@Tag("R31")
class AdoptionTest extends RoomOfModels {

    private static final String FORM = "forms/department-review.form";
    private static final String NAMES = "update act_re_deployment set name_ = ?, source_ = null where id_ = ?";

    @Autowired
    RepositoryService repository;

    @Autowired
    StartDeployment start;

    @Autowired
    DeployedFiles files;

    @Autowired
    History history;

    @Autowired
    JdbcClient sql;

    private Map<String, String> before;
    private long deployments;

    /** By the engine alone at a start, then a diagram from Modeler. */
    @BeforeEach
    void deployAsOfOld() throws IOException {
        upload(REVIEW, edited(REVIEW, text -> text.replace("name=\"审查时限届满\"", "name=\"建模的\"")));
        long modeler = deploy("建模");
        before = live();
        deployments = repository.createDeploymentQuery().count();
        oneAfterTheOther();
        for (Release release : table.page(0, 1_000)) {
            boolean last = release.id() == modeler;
            sql.sql(NAMES)
                    .params(last ? "催办图" : "SpringAutoDeployment", release.deploymentId())
                    .update();
        }
    }

    @Test
    void shouldWriteDownWhatIsDeployedAndDeployNothing() {
        forget();
        start.afterSingletonsInstantiated();

        assertThat(live()).isEqualTo(before);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
        ReleaseRow latest = history.find(table.latest()).orElseThrow();
        assertThat(latest.release().origin()).isEqualTo(Origin.MODELER);
        assertThat(latest.release().why()).isEqualTo("经 Modeler 部署");
        assertThat(latest.changes()).extracting(ReleaseFile::path).containsExactly(REVIEW);
        assertThat(table.page(0, 1_000))
                .filteredOn(one -> one.id() != table.latest())
                .allSatisfy(one -> assertThat(one.origin()).isEqualTo(Origin.START));
        assertThat(candidates.all())
                .singleElement()
                .satisfies(one -> assertThat(one.standing()).isEqualTo(Standing.DATABASE_NEWER));

        long adopted = table.latest();
        start.afterSingletonsInstantiated();
        assertThat(table.latest()).as("each is written down once").isEqualTo(adopted);
    }

    @Test
    void shouldDeployWhatTheNewVersionBringsAndLeaveWhatCameFromModeler() {
        forget();
        edit(FORM, text -> text.replaceFirst("\"label\": \"", "\"label\": \"新版 "));
        edit(REVIEW, text -> text.replace("name=\"审查时限届满\"", "name=\"新版的\""));
        start.afterSingletonsInstantiated();

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments + 1);
        assertThat(live().get(FORM)).contains("新版 ");
        assertThat(live().get(REVIEW)).contains("建模的");
        assertThat(candidates.all())
                .singleElement()
                .satisfies(one -> assertThat(one.standing()).isEqualTo(Standing.BOTH_CHANGED));
    }

    @Test
    void shouldTakeNoNoticeOfWhatWasDeployedForOneOfficeOnly() {
        Release modeler = table.find(table.latest()).orElseThrow();
        sql.sql("update act_re_deployment set tenant_id_ = 'street-130403005' where id_ = ?")
                .param(modeler.deploymentId())
                .update();
        forget();
        start.afterSingletonsInstantiated();
        assertThat(live().get(REVIEW)).contains("审查时限届满");
        assertThat(candidates.all()).isEmpty();
    }

    @Test
    void shouldStartWhereOneDeploymentHeldTwoFilesOfOneName() {
        Release modeler = table.find(table.latest()).orElseThrow();
        String name = "/opt/older/" + REVIEW;
        sql.sql("update act_ge_bytearray set name_ = ? where deployment_id_ = ? and name_ like '%.bpmn'")
                .params(name, modeler.deploymentId())
                .update();
        sql.sql("update act_re_procdef set resource_name_ = ? where deployment_id_ = ?")
                .params(name, modeler.deploymentId())
                .update();
        sql.sql("""
                insert into act_ge_bytearray (id_, rev_, name_, deployment_id_, bytes_, generated_)
                select ?, 1, ?, deployment_id_, bytes_, false from act_ge_bytearray where deployment_id_ = ?""")
                .params("twin-" + modeler.id(), "/opt/old/" + REVIEW, modeler.deploymentId())
                .update();
        forget();
        start.afterSingletonsInstantiated();
        assertThat(live().get(REVIEW)).contains("建模的");
    }

    /** The tests' clock stands still; deployments are told apart by their time. */
    private void oneAfterTheOther() {
        Instant first = Instant.parse("2026-01-01T00:00:00Z");
        List<Release> all = table.page(0, 1_000);
        all.forEach(release -> sql.sql("update act_re_deployment set deploy_time_ = ? where id_ = ?")
                .params(Timestamp.from(first.plusSeconds(release.id())), release.deploymentId())
                .update());
    }

    private void forget() {
        sql.sql("delete from model_release_file").update();
        sql.sql("delete from model_release").update();
    }

    private Map<String, String> live() {
        Map<String, String> live = new TreeMap<>();
        files.live().forEach((path, file) -> live.put(path, new String(file.content(), StandardCharsets.UTF_8)));
        return live;
    }
}
