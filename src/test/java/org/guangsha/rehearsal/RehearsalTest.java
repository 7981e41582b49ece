package org.guangsha.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.guangsha.rehearsal.plan.Plan;
import org.guangsha.rehearsal.plan.PlanFile;
import org.guangsha.rehearsal.rules.Effort;
import org.guangsha.rehearsal.run.CaseLine;
import org.guangsha.rehearsal.run.Play;
import org.guangsha.rehearsal.run.Played;
import org.guangsha.rehearsal.run.TaskLine;
import org.guangsha.rehearsal.run.Terms;
import org.guangsha.rehearsal.stage.City;
import org.guangsha.rehearsal.stage.Models;
import org.guangsha.rehearsal.stage.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small rehearsals of the real diagrams, and of diagrams an analyst has changed. */
@Tag("R31")
class RehearsalTest {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    private static final Path REAL = Path.of(".");
    private static final String OWN_CLOCK = "${reviews.ends(execution)}";

    private static final String HOUSING = "housing-442000";
    private static final int HOUSEHOLDS = 60;

    /** The city with one reviewer at its one housing department, who is overloaded. */
    private static Played alone;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeAll
    static void overload() {
        alone = play(REAL, staffed(1));
    }

    @Test
    void shouldWriteTheSameReportForTheSameSeedWhateverTheThreads() throws IOException {
        String first = report("handan", "1", 1);
        assertThat(report("handan", "1", 2)).isEqualTo(first);
        assertThat(first)
                .contains("邯郸市", "各周积压", "社区初审", "程序自带")
                .doesNotContain("http-equiv", "src=\"http", "不为演练所知", "不能继续</strong>");
    }

    @Test
    void shouldAccountForEveryApplicationInACityWithoutDistricts() {
        long decided = count(alone, Outcome.GRANTED) + count(alone, Outcome.REFUSED) + count(alone, Outcome.ENDED);
        assertThat(alone.cases()).hasSize(HOUSEHOLDS);
        assertThat(decided + count(alone, null)).isEqualTo(HOUSEHOLDS);
        assertThat(count(alone, Outcome.REFUSED)).isPositive();
        assertThat(alone.failures()).isEmpty();
        assertThat(alone.unrehearsed()).isEmpty();
        assertThat(alone.offices()).containsKey(HOUSING);
    }

    @Test
    void shouldShowAShorterTimerAndAnAddedReview() throws IOException {
        edit(
                "department-review",
                text -> text.replace(
                        "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">" + OWN_CLOCK + "</bpmn:timeDate>",
                        "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">PT30M</bpmn:timeDuration>"));
        edit("application", RehearsalTest::withSecondLook);
        Played after = play(folder, staffed(1));
        assertThat(late(after)).isGreaterThan(late(alone));
        assertThat(steps(alone)).doesNotContain("再次核对");
        assertThat(steps(after)).contains("再次核对");
        assertThat(after.unrehearsed()).containsExactly("noteSecondLook");
        assertThat(after.failures()).isEmpty();
    }

    @Test
    void shouldNotLengthenTheQueueOfAnOverloadedOfficeByOneMore() {
        Played helped = play(REAL, staffed(2));
        assertThat(alone.offices().get(HOUSING).oneMore().spared()).isPositive();
        assertThat(helped.offices().get(HOUSING).oneMore().waitedNow())
                .isLessThan(alone.offices().get(HOUSING).oneMore().waitedNow());
    }

    @Test
    void shouldSayWhereAnEditedDiagramCannotGoOn() throws IOException {
        edit("department-review", text -> text.replace(OWN_CLOCK, "${nobody.knows(this)}"));
        Played played = play(folder, PlanFile.ours());
        assertThat(played.failures()).isNotEmpty();
        assertThat(played.cases()).allMatch(line -> line.stopped() || line.outcome() != null);
        assertThat(played.unrehearsed()).containsExactly("nobody");
    }

    @Test
    void shouldTellAllWrongOptionsAtOnce() throws IOException {
        Path plan =
                Files.writeString(folder.resolve("plan.yaml"), "staf: {}\nhours: []\nstaff: {absent-percent: 200}\n");
        int left = run(
                "--policy=nowhere",
                "--households",
                "0",
                "--months",
                "x",
                "--from",
                "2026-13-01",
                "--what",
                "1",
                "--plan",
                plan.toString(),
                "--against",
                folder.resolve("none").toString(),
                "--out",
                folder.toString());
        assertThat(left).isEqualTo(Rehearsal.ASKED_WRONGLY);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--policy nowhere", "handan、zhongshan", "--households 0", "--months x", "--from 2026-13-01")
                .contains("--what", "staf 不是已知的键", "--against", "--out");
        assertThat(folder.resolve("rehearsal-handan.html")).doesNotExist();
    }

    @Test
    void shouldCheckAPlanAsAWhole() throws IOException {
        List<String> faults = new ArrayList<>();
        PlanFile.with(
                Files.writeString(
                        folder.resolve("plan.yaml"),
                        "hours: []\nstaff: {absent-percent: 200, offices: {housing-130403: 0}}\n"
                                + "choices: {steps: {decision: {REFUSE: 90, RETURN: 20}}}\n"),
                faults);
        assertThat(faults).hasSize(4).allMatch(fault -> fault.contains("plan.yaml"));
    }

    @Test
    void shouldSayHowItIsUsed() {
        assertThat(run("--help")).isEqualTo(Rehearsal.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--against", "退出码");
    }

    private String report(String city, String seed, int threads) throws IOException {
        Path page = folder.resolve("report.html");
        int left = run(
                "--policy",
                city,
                "--households",
                "40",
                "--months",
                "2",
                "--from",
                FROM.toString(),
                "--seed",
                seed,
                "--threads",
                String.valueOf(threads),
                "--out",
                page.toString());
        assertThat(left).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return Files.readString(page);
    }

    private int run(String... args) {
        return Rehearsal.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static Played play(Path models, Plan plan) {
        return new Play(new City("zhongshan"), plan, new Terms(FROM, 2, HOUSEHOLDS, 1, 2))
                .of(Models.of(models), done -> {});
    }

    /** As ours, with so many reviewers at the one housing department, where everybody takes a whole day. */
    private static Plan staffed(int reviewers) {
        Plan ours = PlanFile.ours();
        var offices = new TreeMap<>(ours.staff().offices());
        offices.put(HOUSING, reviewers);
        return new Plan(
                ours.hours(),
                ours.arrivals(),
                new Plan.Staff(
                        ours.staff().roles(),
                        ours.staff().others(),
                        offices,
                        ours.staff().absentPercent()),
                new Plan.Minutes(Map.of(), new Effort(300, 0.2)),
                ours.choices(),
                ours.messages(),
                ours.appeals(),
                ours.precheckFailsPercent(),
                ours.households());
    }

    private void edit(String process, UnaryOperator<String> edit) throws IOException {
        String before = Files.readString(REAL.resolve("processes/" + process + ".bpmn"));
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.createDirectories(folder.resolve("processes"));
        Files.writeString(folder.resolve("processes/" + process + ".bpmn"), after);
    }

    /** A task of the department between its notice and the decision, and a step of a bean that nobody knows. */
    private static String withSecondLook(String text) {
        String flow = "<bpmn:sequenceFlow id=\"toDecision\" sourceRef=\"housingNotice\" targetRef=\"decision\" />";
        String more = "<bpmn:userTask id=\"secondLook\" name=\"再次核对\" camunda:formRef=\"agreement\""
                + " camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"${execution.tenantId}\" />"
                + "<bpmn:serviceTask id=\"note\" name=\"记录\" camunda:delegateExpression=\"${noteSecondLook}\" />"
                + "<bpmn:sequenceFlow id=\"toDecision\" sourceRef=\"housingNotice\" targetRef=\"secondLook\" />"
                + "<bpmn:sequenceFlow id=\"toNote\" sourceRef=\"secondLook\" targetRef=\"note\" />"
                + "<bpmn:sequenceFlow id=\"fromNote\" sourceRef=\"note\" targetRef=\"decision\" />";
        int drawing = text.indexOf("<bpmndi:BPMNDiagram");
        int end = text.indexOf("</bpmndi:BPMNDiagram>") + "</bpmndi:BPMNDiagram>".length();
        return (text.substring(0, drawing) + text.substring(end)).replace(flow, more);
    }

    private static long count(Played played, Outcome outcome) {
        return played.cases().stream()
                .map(CaseLine::outcome)
                .filter(how -> how == outcome)
                .count();
    }

    private static long late(Played played) {
        return played.tasks().stream().filter(line -> line.late(played.end())).count();
    }

    private static List<String> steps(Played played) {
        return played.tasks().stream()
                .map(TaskLine::step)
                .map(step -> step.title())
                .distinct()
                .toList();
    }
}
