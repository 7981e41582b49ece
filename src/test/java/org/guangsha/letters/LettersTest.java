package org.guangsha.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guangsha.letters.LetterKind.ACCEPTANCE;
import static org.guangsha.letters.LetterKind.DECISION;
import static org.guangsha.letters.LetterKind.ENDED;
import static org.guangsha.letters.LetterKind.NOTICE;
import static org.guangsha.letters.LetterKind.REFUSAL;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ProgramTest
@Tag("R26")
class LettersTest {

    @Autowired
    private Letters letters;

    @Autowired
    private Messages messages;

    @Autowired
    private Journal journal;

    @Autowired
    private TimeMachine time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final String caseNo = UUID.randomUUID().toString();

    @BeforeEach
    void stopTheClock() {
        time.set("2026-03-02T09:00");
    }

    @AfterEach
    void letTheClockRun() {
        time.reset();
    }

    @ParameterizedTest
    @EnumSource
    void shouldIssueEveryKindAndPrintItFromWhatWasKept(LetterKind kind) throws Exception {
        Letter letter = letters.issue(kind, caseNo, "once", "王䶮", SampleLetters.data(kind));
        assertThat(letter.number()).matches("邯住保" + kind.prefix() + "〔2026〕[1-9][0-9]*号");
        assertThat(letter.date()).isEqualTo("2026-03-02");
        byte[] pdf = letters.pdf(letter.number());
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(letters.pdf(letter.number())).isEqualTo(pdf);
        assertThat(text(letter)).contains(kind.chinese(), letter.number(), "2026年3月2日");
        assertThat(letters.find(letter.number())).contains(letter);
        assertThat(letters.ofCase(caseNo)).containsExactly(letter);
    }

    @Test
    void shouldGiveTheSameLetterWhereAStepIsRepeatedAndAnotherForAnotherOccasion() {
        Letter first = letters.issue(ACCEPTANCE, caseNo, "acceptance", "王䶮", SampleLetters.data(ACCEPTANCE));
        Letter again = letters.issue(ACCEPTANCE, caseNo, "acceptance", "王䶮", SampleLetters.data(ACCEPTANCE));
        Letter other = letters.issue(ACCEPTANCE, caseNo, "resumption", "王䶮", SampleLetters.data(ACCEPTANCE));
        assertThat(again).isEqualTo(first);
        assertThat(count(other)).isEqualTo(count(first) + 1);
        assertThat(letters.ofCase(caseNo)).containsExactly(first, other);
        assertThat(messages.ofCase(caseNo)).hasSize(2).allSatisfy(message -> {
            assertThat(message.channel()).isEqualTo(Channel.IN_APP);
            assertThat(message.state()).isEqualTo(MessageState.SENT);
        });
        assertThat(journal.of(caseNo))
                .filteredOn(entry -> entry.kind() == EntryKind.LETTER)
                .extracting(entry -> entry.words())
                .containsExactly("《受理通知书》" + first.number(), "《受理通知书》" + other.number());
    }

    @Test
    void shouldCountEachKindFromOneEveryYear() {
        time.set("2031-12-31T23:59");
        Letter last = letters.issue(ENDED, caseNo, "a", "王䶮", SampleLetters.data(ENDED));
        time.set("2032-01-01T00:00");
        Letter first = letters.issue(ENDED, caseNo, "b", "王䶮", SampleLetters.data(ENDED));
        assertThat(last.number()).isEqualTo("邯住保终〔2031〕1号");
        assertThat(first.number()).isEqualTo("邯住保终〔2032〕1号");
    }

    @Test
    void shouldLeaveNoGapWhereManyIssueAtOnceAndSomeGiveUp() {
        time.set("2030-06-03T09:00");
        TransactionTemplate step = new TransactionTemplate(transactions);
        List<CompletableFuture<Void>> running = IntStream.range(0, 24)
                .mapToObj(i -> CompletableFuture.runAsync(() -> step.executeWithoutResult(status -> {
                    letters.issue(REFUSAL, caseNo, "step-" + i, "王䶮", SampleLetters.data(REFUSAL));
                    if (i % 3 == 0) {
                        status.setRollbackOnly();
                    }
                })))
                .toList();
        running.forEach(CompletableFuture::join);
        assertThat(letters.ofCase(caseNo).stream().map(LettersTest::count))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    void shouldSayWhatIsMissingUnknownOrOfAnotherForm() {
        Map<String, Object> data = SampleLetters.data(REFUSAL, "colour", "red");
        data.remove("reason");
        assertThatThrownBy(() -> letters.issue(REFUSAL, caseNo, "x", "王䶮", data))
                .hasMessageContainingAll("reason is missing", "colour is unknown");
        assertThatThrownBy(() -> letters.issue(
                        DECISION, caseNo, "x", "王䶮", SampleLetters.data(DECISION, "checks", List.of(Map.of("a", "b")))))
                .hasMessageContaining("checks is no list of [item, value, line, result]");
        assertThat(letters.ofCase(caseNo)).isEmpty();
    }

    @Test
    void shouldWriteDaysAsOfficesDoAndSayWhereSampleStandardsDecided() throws Exception {
        Map<String, Object> data = SampleLetters.data(REFUSAL, "appealUntil", LocalDate.of(2026, 4, 5));
        data.put("sample", true);
        Letter letter = letters.issue(REFUSAL, caseNo, "x", "王䶮", data);
        assertThat(text(letter)).contains("演示样本", "2026年4月5日");
    }

    @Test
    void shouldLayANoticeInNobodysMessages() {
        letters.issue(NOTICE, caseNo, "community", "", SampleLetters.data(NOTICE));
        assertThat(messages.ofCase(caseNo)).isEmpty();
    }

    @Test
    void shouldNotPrintWhatIsNoLongerWhatWasKept() {
        Letter letter = letters.issue(REFUSAL, caseNo, "x", "王䶮", SampleLetters.data(REFUSAL));
        jdbc.sql("update letter set data = replace(data, '王建国', '王建军') where id = ?")
                .param(letter.id())
                .update();
        assertThatThrownBy(() -> letters.pdf(letter.number())).hasMessageContaining("校验值不符");
    }

    private String text(Letter letter) throws Exception {
        try (var document = Loader.loadPDF(letters.pdf(letter.number()))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int count(Letter letter) {
        return Integer.parseInt(letter.number().replaceAll(".*〕(\\d+)号", "$1"));
    }
}
