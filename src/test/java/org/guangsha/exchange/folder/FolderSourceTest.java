package org.guangsha.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.guangsha.exchange.Answer;
import org.guangsha.exchange.EvidenceKind;
import org.guangsha.exchange.EvidenceUnavailable;
import org.guangsha.exchange.MaritalStatus;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.Questions;
import org.guangsha.household.IncomeFacts;
import org.guangsha.household.IncomeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderSourceTest {

    private static final String FILE = "130403-2026-000001-1-tax.csv";
    private static final String HEADER = "身份号码,记录,月份,类别,金额,坐落,面积,日期,姓名,相关身份号码\r\n";
    private static final String ANSWER = HEADER + """
            130403198002290016,收入,2026-01,工资性收入,1200.50,,,,,
            130403198002290016,不动产,,,,"丛台区,中华大街 8 号",61.25,,,
            130403198002290016,社保,2025-12,,,,,,,
            130403198002290016,婚姻,,离婚,,,,,,
            130403198002290016,同户,,,,,,,陈小䶮,130403201001010036
            130403198002290016,同户,,,,,,,李㛃,130403198103140028
            130403198002290016,死亡,,,,,,2026-01-31,,
            130403198103140028,无记录,,,,,,,,
            """;

    @TempDir
    Path folder;

    @Test
    void shouldPutTheQuestionOutWholeAndWaitForTheAnswer() throws IOException {
        assertNotThereYet();
        assertThat(folder.resolve("out/" + FILE)).hasContent("""
                问题编号,身份号码,起始月份,截止月份
                130403-2026-000001-1-tax,130403198002290016,2025-03,2026-02
                130403-2026-000001-1-tax,130403198103140028,2025-03,2026-02""");
        assertThat(folder.resolve("out/" + FILE + ".done")).isEmptyFile();
        assertThat(folder.resolve("out/" + FILE + ".tmp")).doesNotExist();
        var written = Files.getLastModifiedTime(folder.resolve("out/" + FILE));
        assertNotThereYet();
        assertThat(Files.getLastModifiedTime(folder.resolve("out/" + FILE))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void shouldReadAnAnswerAndPutItAway(String charset) throws IOException {
        FolderSource source = source(charset);
        assertThatThrownBy(() -> source.query(Questions.couple())).isInstanceOf(EvidenceUnavailable.class);
        bring(ANSWER.getBytes(Charset.forName(charset)), "");

        Answer answer = source.query(Questions.couple());

        assertThat(answer.people())
                .extracting(PersonAnswer::idHash, PersonAnswer::found)
                .containsExactly(tuple("husband", true), tuple("wife", false));
        PersonAnswer husband = answer.people().get(0);
        assertThat(husband.incomes()).containsExactly(new IncomeFacts(IncomeKind.WAGE, YearMonth.of(2026, 1), 120_050));
        assertThat(husband.properties())
                .singleElement()
                .satisfies(property -> assertThat(property.address()).isEqualTo("丛台区,中华大街 8 号"));
        assertThat(husband.insuredMonths()).containsExactly(YearMonth.of(2025, 12));
        assertThat(husband.register().maritalStatus()).isEqualTo(MaritalStatus.DIVORCED);
        assertThat(husband.register().strangers()).containsExactly("陈**");
        assertThat(husband.register().diedOn()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(answer.raw()).isEqualTo(ANSWER.getBytes(Charset.forName(charset)));
        assertThat(folder.resolve("done/" + FILE)).exists();
        assertThat(folder.resolve("in")).isEmptyDirectory();
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    @Test
    void shouldGiveTheSameAnswerWhenItIsAskedAgainAfterTheFileWasPutAway() throws IOException {
        bring(ANSWER.getBytes(StandardCharsets.UTF_8), "");
        byte[] first = source("UTF-8").query(Questions.couple()).raw();
        assertThat(source("UTF-8").query(Questions.couple()).raw()).isEqualTo(first);
    }

    @Test
    void shouldNotTouchAFileThatIsStillBeingWritten() throws IOException {
        byte[] whole = ANSWER.getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(folder.resolve("in"));
        Files.write(folder.resolve("in/" + FILE + ".tmp"), whole);
        assertNotThereYet();
        Files.write(folder.resolve("in/" + FILE), whole);
        assertNotThereYet();
        bring(ANSWER.substring(0, 90).getBytes(StandardCharsets.UTF_8), Integer.toString(whole.length));
        assertNotThereYet();
        bring(whole, whole.length + "\r\n");
        assertThat(source("UTF-8").query(Questions.couple()).people()).hasSize(2);
    }

    @ParameterizedTest(name = "{0} → {1} is told as {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1200.50 | 一千二 | 第 2 行“金额”不是金额",
                "1200.50 | 1200.505 | 第 2 行“金额”不是金额",
                "1200.50 | -5 | 第 2 行“金额”不是金额",
                "2026-01, | 2026年1月, | 第 2 行“月份”应为",
                "工资性收入 | 工资 | 第 2 行“类别”不是约定的词",
                "61.25 | 0 | 第 3 行“面积”不是面积",
                "2026-01-31 | 2026-02-30 | 第 8 行“日期”应为",
                "离婚 | 其他 | 第 5 行“类别”不是约定的词",
                "陈小䶮 | '' | 第 6 行“姓名”缺失",
                "无记录 | 查无此人 | 第 9 行“记录”不是约定的词",
                "130403198103140028,无记录 | 130403198103140029,无记录 | 第 9 行“身份号码”不是所问的人",
                "130403198103140028,无记录 | 130403198002290016,无记录 | 没有包括所问的每一个人",
                "1200.50,,,,, | 1200.50 | 第 2 行列数与表头不符",
                "身份号码,记录 | 身份号码 | 第 1 行缺少列：记录",
            })
    void shouldNameLineAndColumnAndNoPerson(String good, String bad, String words) throws IOException {
        bring(ANSWER.replaceFirst(good, bad).getBytes(StandardCharsets.UTF_8), "");
        assertThatThrownBy(() -> source("UTF-8").query(Questions.couple()))
                .isInstanceOf(EvidenceUnavailable.class)
                .hasMessageStartingWith("税务部门的答复不合约定：")
                .hasMessageContaining(words)
                .hasMessageNotContainingAny("13040319", "陈", "中华大街", "一千二");
        assertThat(folder.resolve("in/" + FILE)).exists();
    }

    @Test
    void shouldSayWhichEncodingTheFileDoesNotHave() throws IOException {
        bring(ANSWER.getBytes(Charset.forName("GB18030")), "");
        assertThatThrownBy(() -> source("UTF-8").query(Questions.couple())).hasMessage("税务部门的答复文件不是 UTF-8 编码");
    }

    @Test
    void shouldRefuseQuotesThatNeverEnd() throws IOException {
        bring((HEADER + "130403198002290016,\"收入,").getBytes(StandardCharsets.UTF_8), "");
        assertThatThrownBy(() -> source("UTF-8").query(Questions.couple()))
                .hasMessage("税务部门的答复文件不是合格的 CSV")
                .hasNoCause();
    }

    @Test
    void shouldReadNoMoreThanAMegabyte() throws IOException {
        bring((HEADER + " ".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8), "");
        assertThatThrownBy(() -> source("UTF-8").query(Questions.couple())).hasMessage("税务部门的答复超过 1 MB");
    }

    @Test
    void shouldAskWelfareForAnAnswerOnEverybody() throws IOException {
        FolderSource civil = new FolderSource(Questions.tax(EvidenceKind.WELFARE), folder, StandardCharsets.UTF_8);
        bring((HEADER + """
                130403198002290016,低保,,是,,,,,,
                130403198103140028,已查,,,,,,,,
                """).getBytes(StandardCharsets.UTF_8), "");
        assertThatThrownBy(() -> civil.query(Questions.couple())).hasMessageContaining("没有每一个人的“低保”记录");
        bring((HEADER + """
                130403198002290016,低保,,是,,,,,,
                130403198103140028,低保,,否,,,,,,
                """).getBytes(StandardCharsets.UTF_8), "");
        assertThat(civil.query(Questions.couple()).people())
                .extracting(PersonAnswer::minimumLivingAllowance)
                .containsExactly(true, false);
    }

    private void assertNotThereYet() {
        assertThatThrownBy(() -> source("UTF-8").query(Questions.couple()))
                .isInstanceOf(EvidenceUnavailable.class)
                .hasMessage("税务部门尚未放入答复文件 in/" + FILE);
    }

    private FolderSource source(String charset) {
        return new FolderSource(
                Questions.tax(EvidenceKind.INCOME, EvidenceKind.REGISTER), folder, Charset.forName(charset));
    }

    private void bring(byte[] answer, String marker) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.write(folder.resolve("in/" + FILE), answer);
        Files.writeString(folder.resolve("in/" + FILE + ".done"), marker);
    }
}
