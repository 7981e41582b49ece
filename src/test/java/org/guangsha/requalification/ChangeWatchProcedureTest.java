package org.guangsha.requalification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.guangsha.exchange.ChangeEvents;
import org.guangsha.exchange.ChangeFile;
import org.guangsha.household.HouseholdService;
import org.guangsha.journal.Entry;
import org.guangsha.journal.Journal;
import org.guangsha.letters.LetterKind;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProcedureTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The property register drops what has happened; each event opens one requalification, or joins the one that is open. */
@ProcedureTest("change-watch")
@Tag("R18")
class ChangeWatchProcedureTest extends AtTheStreet {

    private static final String HEADER = "事件编号,身份号码,种类,日期,说明\n";
    private static final String KEY = "change-watch";

    private static Path folder;

    @Autowired
    HouseholdService households;

    @Autowired
    ChangeEvents events;

    @Autowired
    Contradictions contradictions;

    @Autowired
    Journal journal;

    @DynamicPropertySource
    static void source(DynamicPropertyRegistry settings) throws IOException {
        folder = Files.createTempDirectory("changes");
        settings.add("guangsha.exchange.sources[0].id", () -> "property");
        settings.add("guangsha.exchange.sources[0].name", () -> "不动产登记部门");
        settings.add("guangsha.exchange.sources[0].type", () -> "csv");
        settings.add("guangsha.exchange.sources[0].kinds", () -> "PROPERTY");
        settings.add("guangsha.exchange.sources[0].folder", folder::toString);
    }

    @Test
    void shouldOpenOneRequalificationForAnEventAndAddTheNextToIt() throws IOException {
        String caseNo = paid();
        String number = idNumber(caseNo);
        drop("events-1.csv", "E1,%s,property,2026-06-08,购得 %s 名下住房一套\n".formatted(number, number));
        watch();
        Requalification one = only(caseNo);
        assertThat(one.cause()).isEqualTo(Cause.PROPERTY);
        assertThat(one.occasion()).isEqualTo("event-property-E1");
        assertThat(one.outcome()).isEqualTo(CheckOutcome.DOUBTFUL);
        assertThat(one.dueOn()).as("fifteen days, then five working days").isEqualTo("2026-07-02");
        assertThat(one.words())
                .startsWith("登记新增住房（2026-06-08）：不动产登记部门，购得 ")
                .contains("********")
                .doesNotContain(number);
        assertThat(kinds(caseNo)).endsWith(LetterKind.DECLARATION_ASKED);
        assertThat(files()).as("read and put away").containsExactly("done/events-1.csv");
        assertThat(sql.queryForList("select id_hash from change_event", String.class))
                .doesNotContain(number);

        drop("events-1.csv", "E1,%s,property,2026-06-08,购得住房一套\n".formatted(number));
        drop("events-2.csv", "E2,%s,second-entitlement,2026-06-09,\n".formatted(number));
        watch();
        assertThat(only(caseNo).words()).endsWith("；另享住房保障（2026-06-09）：不动产登记部门");
        assertThat(events.files(9)).extracting(ChangeFile::events).containsExactly(1, 0, 1);
        assertThat(contradictions.of(caseNo))
                .extracting(Contradiction::kind, Contradiction::declared)
                .containsOnly(tuple(ContradictionKind.EVENT, "家庭没有申报"))
                .hasSize(2);
        assertThat(journal.of(caseNo))
                .extracting(Entry::words)
                .filteredOn(words -> words.startsWith("并入正在办理的复核"))
                .hasSize(1);
    }

    @Test
    void shouldTellFaultyLinesKeepTheOthersAndLeaveStrangersAlone() throws IOException {
        String caseNo = paid();
        String number = idNumber(caseNo);
        StringBuilder strangers = new StringBuilder();
        IntStream.range(0, 60)
                .forEach(i -> strangers.append(
                        "S%d,%s,income,2026-06-08,\n".formatted(i, Families.idNumber("19700101", 500 + i))));
        drop(
                "events-3.csv",
                strangers + "坏 号,123,nothing,2036-06-08,\n" + "E3,%s,death,2026-06-07,\n".formatted(number)
                        + "E4,%s\n".formatted(number));
        Files.writeString(folder.resolve("in/events-4.csv"), HEADER + "E9,%s,moved,2026-06-01,\n".formatted(number));
        watch();
        assertThat(only(caseNo).cause()).isEqualTo(Cause.DEATH);
        assertThat(events.open(9)).isEmpty();
        assertThat(events.files(9)).singleElement().satisfies(file -> {
            assertThat(file.events()).isEqualTo(61);
            assertThat(file.faults())
                    .containsExactly(
                            "第 62 行“事件编号”应为不超过 30 位的字母、数字、点和连字符、“身份号码”不是公民身份号码、“种类”不是约定的词、“日期”应为今天以前 2026-03-02 这样的日期",
                            "第 64 行列数与表头不符");
        });
        assertThat(files())
                .as("what is not whole yet waits")
                .containsExactlyInAnyOrder("done/events-3.csv", "in/events-4.csv", "out/events-3.csv.faults.txt");
    }

    @Test
    void shouldTakeNothingFromAFileThatIsNone() throws IOException {
        drop("events-5.csv", "");
        Files.writeString(folder.resolve("in/events-5.csv"), "a,b\n1,2\n");
        Files.write(folder.resolve("in/events-6.csv"), new byte[] {(byte) 0xff, (byte) 0xfe});
        Files.writeString(folder.resolve("in/events-6.csv.done"), "");
        time.set("2026-06-10T09:00");
        watch();
        assertThat(events.files(9))
                .extracting(file -> String.join("", file.faults()))
                .containsExactly("不是 UTF-8 编码", "第 1 行缺少列：事件编号、身份号码、种类、日期、说明");
    }

    @AfterEach
    void emptyTheFolder() throws IOException {
        for (String file : files()) {
            Files.delete(folder.resolve(file));
        }
    }

    private void watch() {
        clock.activate();
        clock.begin(KEY);
        clock.suspend();
    }

    private Requalification only(String caseNo) {
        List<Requalification> all = requalifications.of(caseNo);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private String idNumber(String caseNo) {
        return households
                .identified(cases.byNo(caseNo).householdId())
                .get(0)
                .number()
                .value();
    }

    private static void drop(String name, String lines) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in").resolve(name), HEADER + lines);
        Files.writeString(folder.resolve("in").resolve(name + ".done"), "");
    }

    private static List<String> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }
}
