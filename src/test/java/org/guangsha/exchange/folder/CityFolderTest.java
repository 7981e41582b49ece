package org.guangsha.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.guangsha.exchange.AskedPeople;
import org.guangsha.exchange.CityQuestion;
import org.guangsha.exchange.CityReading;
import org.guangsha.exchange.EvidenceKind;
import org.guangsha.exchange.EvidenceSourceFacts;
import org.guangsha.exchange.EvidenceUnavailable;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.Questions;
import org.guangsha.household.IdentifiedPerson;
import org.guangsha.household.KeyedHash;
import org.guangsha.household.Keys;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A couple of the city is asked about; the register answers with a file about whomever it likes. */
@Tag("R17")
class CityFolderTest {

    private static final String FILE = "annual-2027-tax.csv";
    private static final String HEADER = "身份号码,记录,月份,类别,金额,坐落,面积,日期,姓名,相关身份号码\r\n";
    private static final String HUSBAND = "130403198002290016";
    private static final String WIFE = "130403198103140028";
    private static final CityQuestion QUESTION = CityQuestion.before("annual-2027", YearMonth.of(2027, 1));

    private final KeyedHash hash = Keys.hash();
    private final List<PersonAnswer> taken = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void shouldPutOneQuestionAboutEverybodyAndOnlyOnce() throws IOException {
        source().put(QUESTION, taker -> Questions.couple().people().forEach(taker));
        source().put(QUESTION, taker -> taker.accept(Questions.couple().people().get(0)));
        assertThat(folder.resolve("out/" + FILE)).hasContent("""
                问题编号,身份号码,起始月份,截止月份
                annual-2027,130403198002290016,2026-01,2026-12
                annual-2027,130403198103140028,2026-01,2026-12""");
        assertThat(folder.resolve("out/" + FILE + ".done")).isEmptyFile();
    }

    @Test
    void shouldTakeWhatIsSaidOfThoseAskedAboutAndPassOverTheRest() throws IOException {
        bring(HEADER + """
                110101199003070011,收入,2026-05,工资性收入,9999,,,,,
                130403198002290016,收入,2026-05,工资性收入,1200.50,,,,,
                130403198002290016,收入,2025-05,工资性收入,1,,,,,
                130403198002290016,同户,,,,,,,李㛃,130403198103140028
                130403198002290016,同户,,,,,,,陈小䶮,130403201001010036
                130403198103140028,无记录,,,,,,,,
                """);
        CityReading reading = read();
        assertThat(reading.people()).isEqualTo(2);
        assertThat(reading.faulty()).isZero();
        assertThat(reading.sha256()).hasSize(64);
        assertThat(taken).extracting(PersonAnswer::idHash).containsExactly(hash.of(HUSBAND), hash.of(WIFE));
        assertThat(taken.get(0).register().strangers())
                .as("who is asked about too is no stranger")
                .containsExactly("陈**");
        assertThat(taken.get(1).found()).isFalse();
        assertThat(folder.resolve("done/" + FILE)).exists();
        taken.clear();
        assertThat(read().people()).as("the same again, where it was not kept").isEqualTo(2);
    }

    @Test
    void shouldTakeNothingOfAPersonWhoseLinesAreFaultyAndSayWhichLine() throws IOException {
        bring(HEADER + """
                130403198002290016,收入,2026-05,工资性收入,many,,,,,
                130403198002290016,收入,2026-06,工资性收入,1200,,,,,
                130403198103140028,已查,,,,,,,,
                130403198002290016,已查,,,,,,,,
                """);
        CityReading reading = read();
        assertThat(taken).extracting(PersonAnswer::idHash).containsExactly(hash.of(WIFE));
        assertThat(reading.faulty()).isEqualTo(2);
        assertThat(reading.faults()).containsExactly("第 2 行“金额”不是金额（元）", "第 5 行起，同一人的记录没有放在一处");
    }

    @Test
    void shouldRefuseWhatIsNoSuchFileAndLeaveItWhereItIs() throws IOException {
        bring("身份号码,记录\r\n");
        assertThatThrownBy(this::read).isInstanceOf(EvidenceUnavailable.class).hasMessageContaining("缺少列：月份");
        bring(HEADER + "130403198002290016,\"已查");
        assertThatThrownBy(this::read).isInstanceOf(EvidenceUnavailable.class).hasMessage("税务部门的答复文件不是合格的 CSV");
        assertThat(folder.resolve("in/" + FILE)).exists();
    }

    @Test
    void shouldWaitUntilTheAnswerIsWhole() throws IOException {
        assertThat(source().hasAnswered(QUESTION)).isFalse();
        bring(HEADER);
        assertThat(source().hasAnswered(QUESTION)).isTrue();
        Files.writeString(folder.resolve("in/" + FILE + ".done"), "7");
        assertThat(source().hasAnswered(QUESTION)).isFalse();
    }

    private void bring(String text) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.createDirectories(folder.resolve("done"));
        Files.write(folder.resolve("in/" + FILE), text.getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("in/" + FILE + ".done"), new byte[0]);
    }

    private CityReading read() {
        AskedPeople asked = new AskedPeople(hash);
        for (IdentifiedPerson person : Questions.couple().people()) {
            asked.add(hash.of(person.number().value()));
        }
        return source().read(QUESTION, asked, taken::add);
    }

    private FolderSource source() {
        EvidenceSourceFacts facts =
                new EvidenceSourceFacts("tax", "税务部门", EnumSet.of(EvidenceKind.INCOME, EvidenceKind.REGISTER), "PT5M");
        return new FolderSource(facts, folder, StandardCharsets.UTF_8);
    }
}
