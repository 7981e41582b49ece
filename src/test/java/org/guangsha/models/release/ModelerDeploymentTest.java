package org.guangsha.models.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.camunda.bpm.engine.FormService;
import org.guangsha.problem.FaultsFound;
import org.guangsha.testing.Families;
import org.guangsha.testing.Staff;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Modeler deploys one file through the engine's interface: it works with the rest and stands in the same history. */
@InTheAnalystsRoom
@Tag("R31")
class ModelerDeploymentTest extends RoomOfModels {

    private static final String BOUNDARY = "guangsha-test";

    @LocalServerPort
    int port;

    @Autowired
    History history;

    @Autowired
    DeployedFiles files;

    @Autowired
    FormService forms;

    @Test
    void shouldTakeASingleFileAndKeepWhoAndWhenAndWhyAfterwards() throws IOException, InterruptedException {
        String edited = edited(REVIEW, text -> bound(text.replace("name=\"审查时限届满\"", "name=\"经 Modeler\"")));
        HttpResponse<String> answer = deploy("department-review", edited);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);

        ReleaseRow row = history.page(0, 1).get(0);
        assertThat(row.release().origin()).isEqualTo(Origin.MODELER);
        assertThat(row.who()).isEqualTo("analyst");
        assertThat(row.release().why()).isEqualTo("经 Modeler 部署");
        assertThat(row.changes()).extracting(ReleaseFile::path).containsExactly(REVIEW);
        assertThat(row.carried()).isPositive();
        try (InputStream form = forms.getDeployedTaskForm(
                walk.task(walk.accept(Families.couple())).getId())) {
            assertThat(form.readAllBytes()).as("the form came along").isNotEmpty();
        }
        releases.explain(row.release().id(), "补登", analyst());
        assertThat(history.find(row.release().id()).orElseThrow().release().why())
                .isEqualTo("补登");
        assertThatThrownBy(() -> releases.explain(row.release().id(), "再改", analyst()))
                .isInstanceOf(FaultsFound.class);

        releases.undo(row.release().id(), "退回", table.latest(), analyst());
        assertThat(candidates.all()).isEmpty();
        long undone = table.latest();
        deploy("department-review", edited);
        assertThat(table.latest())
                .as("what was taken back comes in again under the same name")
                .isEqualTo(undone + 1);
        deploy("department-review", edited);
        assertThat(table.latest()).as("what is in use does not").isEqualTo(undone + 1);
        releases.undo(undone + 1, "再退回", table.latest(), analyst());
        deploy("街道要求改名", edited);
        assertThat(history.page(0, 1).get(0).release().why()).isEqualTo("街道要求改名");
    }

    @Test
    void shouldKeepWhatIsDeployedWhereTheCheckRefuses() throws IOException, InterruptedException {
        long before = table.latest();
        String broken = edited(REVIEW, text -> text.replace("${fileOpinion}", "${noSuchBean}"));
        assertThat(deploy("坏", broken).statusCode()).isBetween(400, 499);
        assertThat(table.latest()).isEqualTo(before);
        assertThat(new String(files.live().get(REVIEW).content(), StandardCharsets.UTF_8))
                .doesNotContain("noSuchBean");
    }

    private HttpResponse<String> deploy(String name, String diagram) throws IOException, InterruptedException {
        String body = part("deployment-name", "", name)
                + part("deployment-source", "", "Camunda Modeler")
                + part("deploy-changed-only", "", "true")
                + part("data", "; filename=\"department-review.bpmn\"", diagram)
                + "--" + BOUNDARY + "--\r\n";
        String who = staff.in("analyst") + ":" + Staff.PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/engine-rest/engine/models/deployment/create"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String part(String name, String more, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, more, content);
    }
}
