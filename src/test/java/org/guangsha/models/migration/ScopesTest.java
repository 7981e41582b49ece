package org.guangsha.models.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.models.release.InTheAnalystsRoom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cases are taken over that stand within a sub-process, or at a step that several do at once. */
@InTheAnalystsRoom
@Tag("R31")
class ScopesTest extends Takeover {

    private static final String KEY = "joint-visit";
    private static final String PATH = "processes/joint-visit.bpmn";
    private static final Path FIRST = Path.of("src/test/resources/models/joint-visit.bpmn");
    private static final String SEVERAL = "(?s)<bpmn:multiInstance.*?</bpmn:multiInstanceLoopCharacteristics>";

    ScopesTest() {
        super(KEY);
    }

    @Test
    void shouldTakeOverWhatStandsWithinASubProcess() throws IOException {
        first();
        start("J-1", COMMUNITY);
        Task before = task();
        Job timer = timer();
        draw("改名", text -> text.replace("name=\"入户走访\"", "name=\"上门核查\"").replace("lastDay(3)", "lastDay(5)"));

        Plan plan = plan(version(1), version(0), Map.of());
        assertThat(plan.isPossible()).as(plan.toString()).isTrue();
        assertThat(row(plan, "visit").standing()).isEqualTo(1);
        migrations.one(plan, "J-1", analyst());

        assertThat(task().getId()).isEqualTo(before.getId());
        assertThat(task().getName()).isEqualTo("上门核查");
        assertThat(task().getDueDate()).isEqualTo(before.getDueDate());
        assertThat(timer().getDuedate()).isEqualTo(timer.getDuedate());
        tasks.complete(task().getId());
        assertThat(open())
                .hasSize(3)
                .allSatisfy(task -> assertThat(task.getName()).isEqualTo("各方会签"));
        finish();
    }

    @Test
    void shouldSayWhatLiesInAnotherSubProcessAndTakeTheOneTheAnalystChooses() throws IOException {
        first();
        start("J-1", COMMUNITY);
        Job timer = timer();
        draw("另一子流程", text -> text.replace("\"onSite\"", "\"there\"").replace("name=\"现场办理\"", "name=\"到户办理\""));

        Plan without = plan(version(1), version(0), Map.of());
        assertThat(without.blocked()).isEqualTo(1);
        assertThat(row(without, "visit").why()).isEqualTo("“入户走访”在新图中换了位置：原来在“现场办理”里，现在在“到户办理”里");
        assertThat(row(without, "onSite").options()).containsExactly(new PlanRow.Option("there", "到户办理"));

        Plan with = plan(version(1), version(0), Map.of("onSite", "there", "visit", "visit", "overdue", "overdue"));
        assertThat(with.isPossible()).as(with.toString()).isTrue();
        migrations.one(with, "J-1", analyst());
        assertThat(timer().getDuedate()).isEqualTo(timer.getDuedate());
        finish();
    }

    @Test
    void shouldTakeOverWhatSeveralWorkOnAndKeepWhatSomeHaveDone() throws IOException {
        signing();
        draw("改名", text -> text.replace("name=\"各方会签\"", "name=\"三方会签\""));

        Plan plan = plan(version(1), version(0), Map.of());
        assertThat(plan.isPossible()).as(plan.toString()).isTrue();
        assertThat(row(plan, "sign").standing()).as("cases, not signatures").isEqualTo(1);
        Migration migration = table.find(migrations.all(plan, analyst())).orElseThrow();
        work(migration);

        assertThat(version(1).running()).isZero();
        assertThat(open())
                .as("one has signed")
                .hasSize(2)
                .allSatisfy(task -> assertThat(task.getName()).isEqualTo("三方会签"));
        finish();
    }

    @Test
    void shouldLeaveWhatSeveralWorkOnToTheOldDiagramWhereTheNewOneHasNoSuchStep() throws IOException {
        signing();
        draw("换一步", text -> text.replace("\"sign\"", "\"countersign\""));
        leave(Map.of("sign", "countersign"));
        draw("不再会签", text -> text.replaceAll(SEVERAL, ""));
        leave(Map.of("sign", "sign"));
        finish();
    }

    /** Whoever was done already would be left behind by the engine, and the case would never end. */
    private void leave(Map<String, String> chosen) {
        for (Map<String, String> each : List.of(Map.<String, String>of(), chosen)) {
            Plan plan = plan(running(), version(0), each);
            assertThat(plan.isPossible()).isFalse();
            assertThat(row(plan, "sign").options()).isEmpty();
            assertThat(row(plan, "sign").why()).startsWith("“各方会签”逐项办理，新图中没有同样的环节");
        }
        assertThat(open()).hasSize(2);
    }

    private Version running() {
        return versions.of(List.of(KEY)).stream()
                .filter(version -> version.running() > 0)
                .findFirst()
                .orElseThrow();
    }

    private static PlanRow row(Plan plan, String step) {
        return plan.rows().stream()
                .filter(row -> row.source().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private void first() throws IOException {
        draw("新流程", UnaryOperator.identity());
    }

    /** A case whose visit is done; the first of three has signed. */
    private void signing() throws IOException {
        first();
        start("J-1", COMMUNITY);
        tasks.complete(task().getId());
        tasks.complete(open().get(0).getId());
    }

    private void draw(String reason, UnaryOperator<String> how) throws IOException {
        upload(PATH, how.apply(Files.readString(FIRST)));
        deploy(reason);
    }

    private Task task() {
        assertThat(open()).hasSize(1);
        return open().get(0);
    }

    private Job timer() {
        assertThat(timers()).hasSize(1);
        return timers().get(0);
    }

    /** Every step that is still to come is done, and the case ends. */
    private void finish() {
        while (!open().isEmpty()) {
            tasks.complete(open().get(0).getId());
        }
        assertThat(versions.of(List.of(KEY)))
                .allSatisfy(version -> assertThat(version.running()).isZero());
    }
}
