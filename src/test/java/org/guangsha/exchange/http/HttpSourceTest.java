package org.guangsha.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.guangsha.exchange.Answer;
import org.guangsha.exchange.EvidenceKind;
import org.guangsha.exchange.EvidenceUnavailable;
import org.guangsha.exchange.MaritalStatus;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.Questions;
import org.guangsha.household.IncomeFacts;
import org.guangsha.household.IncomeKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The adapter against a real server on this machine that plays back recorded answers, and behaves badly. */
@Timeout(60)
class HttpSourceTest {

    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicReference<HttpHandler> behaviour = new AtomicReference<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/evidence", exchange -> behaviour.get().handle(exchange));
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void shouldAskByTheContractAndReadTheRecordedAnswer() throws IOException {
        AtomicReference<JsonNode> asked = new AtomicReference<>();
        AtomicReference<String> token = new AtomicReference<>();
        behaviour.set(exchange -> {
            asked.set(new ObjectMapper().readTree(exchange.getRequestBody().readAllBytes()));
            token.set(exchange.getRequestHeaders().getFirst("Authorization"));
            send(exchange, 200, sample("tax.json"));
        });

        Answer answer = source(EvidenceKind.INCOME).query(Questions.couple());

        assertThat(token).hasValue("Bearer secret-1");
        assertThat(asked.get()).isEqualTo(new ObjectMapper().readTree("""
                {"question": "130403-2026-000001-1-tax", "from": "2025-03", "until": "2026-02", "kinds": ["INCOME"],
                 "persons": ["130403198002290016", "130403198103140028"]}"""));
        assertThat(answer.people())
                .extracting(PersonAnswer::idHash, PersonAnswer::found)
                .containsExactly(tuple("husband", true), tuple("wife", false));
        assertThat(answer.people().get(0).incomes())
                .containsExactly(
                        new IncomeFacts(IncomeKind.WAGE, YearMonth.of(2026, 1), 120_000),
                        new IncomeFacts(IncomeKind.WAGE, YearMonth.of(2026, 2), 125_050));
        assertThat(answer.raw()).isEqualTo(sample("tax.json"));
        assertThat(answer.toString()).doesNotContain(Questions.HUSBAND);
    }

    @Test
    void shouldReadRegisterPropertyInsuranceAndWelfare() {
        playBack(200, sample("register.json"));
        Answer answer = source(
                        EvidenceKind.REGISTER, EvidenceKind.PROPERTY, EvidenceKind.INSURANCE, EvidenceKind.WELFARE)
                .query(Questions.couple());
        PersonAnswer husband = answer.people().get(0);
        assertThat(husband.register().maritalStatus()).isEqualTo(MaritalStatus.DIVORCED);
        assertThat(husband.register().strangers()).containsExactly("陈**");
        assertThat(husband.properties())
                .singleElement()
                .satisfies(property -> assertThat(property.floorArea()).isEqualByComparingTo("61.25"));
        assertThat(husband.insuredMonths()).containsExactly(YearMonth.of(2025, 12));
        assertThat(husband.minimumLivingAllowance()).isTrue();
        assertThat(answer.people().get(1).register().diedOn()).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void shouldTakeAnUnknownFamilyForAnAnswer() {
        playBack(404, sample("unknown.json"));
        assertThat(source(EvidenceKind.INCOME).query(Questions.couple()).people())
                .extracting(PersonAnswer::idHash, PersonAnswer::found)
                .containsExactly(tuple("husband", false), tuple("wife", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>no such page</html>", "{\"question\": \"other\"}", "", "{}"})
    void shouldNotTakeAWrongAddressForAnUnknownFamily(String body) {
        playBack(404, body.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> source(EvidenceKind.INCOME).query(Questions.couple()))
                .isInstanceOf(EvidenceUnavailable.class)
                .hasMessageContaining("税务部门的答复不合约定");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 401, 302, 204})
    void shouldTellAStatusThatIsNoAnswer(int status) {
        playBack(status, new byte[0]);
        assertThatThrownBy(() -> source(EvidenceKind.INCOME).query(Questions.couple()))
                .isInstanceOf(EvidenceUnavailable.class)
                .hasMessage("税务部门返回 HTTP " + status);
    }

    @ParameterizedTest(name = "{0} → {1} is told as {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"found\": true | \"found\": tru | 第 6 行第 16 列不是合法的 JSON",
                "\"found\": true | \"found\": \"true\" | persons[0].found",
                "\"found\": true | \"other\": true | persons[0].other",
                "\"found\": true, | '' | persons[0].found 缺失",
                "\"incomes\" | \"incomes1\" | persons[0].?",
                "120000 | -1 | persons[0].incomes[0].amountFen 不是金额",
                "120000 | 1200.5 | persons[0].incomes[0].amountFen",
                "120000 | null | persons[0].incomes[0].amountFen 缺失",
                "2026-01 | 2026-13 | persons[0].incomes[0].month",
                "WAGE | SALARY | persons[0].incomes[0].kind",
                "130403198103140028 | 130403198103140029 | persons[1].idNumber 不是所问的人",
                "130403198103140028 | 130403198002290016 | persons[1] 重复",
                "1-tax | 2-tax | question 不是所提的问题",
            })
    void shouldNameTheFieldThatBreaksTheContractAndNoPerson(String good, String bad, String words) {
        String body = new String(sample("tax.json"), StandardCharsets.UTF_8).replaceFirst(good, bad);
        playBack(200, body.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> source(EvidenceKind.INCOME).query(Questions.couple()))
                .isInstanceOf(EvidenceUnavailable.class)
                .hasMessageStartingWith("税务部门的答复不合约定：")
                .hasMessageContaining(words)
                .hasMessageNotContainingAny("13040319", "SALARY")
                .hasNoCause();
    }

    @Test
    void shouldNotTakeSilenceForZero() {
        playBack(200, sample("tax.json"));
        assertThatThrownBy(
                        () -> source(EvidenceKind.INCOME, EvidenceKind.PROPERTY).query(Questions.couple()))
                .hasMessageContaining("persons[0].properties 缺失");
    }

    @Test
    void shouldGiveUpWhenNothingComesInTime() {
        behaviour.set(exchange -> await(60_000));
        assertThatThrownBy(() -> source(EvidenceKind.INCOME).query(Questions.couple()))
                .isInstanceOf(EvidenceUnavailable.class)
                .hasMessage("无法连接税务部门，或者没有在限定时间内答复");
    }

    @Test
    void shouldGiveUpOnAnAnswerThatDripsForEver() {
        behaviour.set(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int i = 0; i < 600 && end.getCount() > 0; i++) {
                    body.write(' ');
                    body.flush();
                    await(100);
                }
            }
        });
        long began = System.nanoTime();
        assertThatThrownBy(() -> source(EvidenceKind.INCOME).query(Questions.couple()))
                .isInstanceOf(EvidenceUnavailable.class)
                .hasMessageContaining("限定时间内");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void shouldReadNoMoreThanAMegabyte() {
        behaviour.set(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 200; i++) {
                    body.write(blanks);
                }
            }
        });
        assertThatThrownBy(() -> new HttpSource(Questions.tax(EvidenceKind.INCOME), url(), "", Duration.ofSeconds(20))
                        .query(Questions.couple()))
                .isInstanceOf(EvidenceUnavailable.class)
                .hasMessage("税务部门的答复超过 1 MB");
    }

    @Test
    void shouldTellAServerThatIsNotThere() {
        server.stop(0);
        assertThatThrownBy(() -> source(EvidenceKind.INCOME).query(Questions.couple()))
                .isInstanceOf(EvidenceUnavailable.class)
                .hasMessageContaining("无法连接税务部门");
    }

    private HttpSource source(EvidenceKind... kinds) {
        return new HttpSource(Questions.tax(kinds), url(), "secret-1", PATIENCE);
    }

    private URI url() {
        return URI.create(
                "http://localhost:%d/evidence".formatted(server.getAddress().getPort()));
    }

    private void playBack(int status, byte[] body) {
        behaviour.set(exchange -> send(exchange, status, body));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** The server's pause, over at once when the test is. */
    private void await(long millis) throws IOException {
        try {
            if (end.await(millis, TimeUnit.MILLISECONDS)) {
                throw new IOException("the test is over");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] sample(String name) {
        try (var in = HttpSourceTest.class.getResourceAsStream("/exchange/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
