package org.guangsha.letters.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.OutgoingLetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClientException;

@Tag("R26")
class SmsChannelTest {

    private static final OutgoingLetter LETTER = new OutgoingLetter(
            "letter-1-sms",
            "13800000000",
            new Letter(
                    1,
                    "邯住保受〔2026〕1号",
                    LetterKind.ACCEPTANCE,
                    "130403-2026-000001",
                    "acceptance",
                    "王䶮",
                    LocalDate.of(2026, 3, 2),
                    1,
                    1,
                    ""),
            new byte[0]);

    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private HttpServer gateway;
    private int answer = 200;

    @BeforeEach
    void startAGateway() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/send", call -> {
            asked.add(call.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + call.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            call.sendResponseHeaders(answer, -1);
            call.close();
        });
        gateway.start();
    }

    @AfterEach
    void stopTheGateway() {
        gateway.stop(0);
    }

    @Test
    void shouldTellTheGatewayNumberTextAndAKeyThatIsTheSameForEachTry() {
        channel().send(LETTER);
        assertThat(asked)
                .singleElement()
                .satisfies(request -> assertThat(request)
                        .startsWith("letter-1-sms Bearer secret {")
                        .contains("\"to\":\"13800000000\"", "《受理通知书》邯住保受〔2026〕1号", "130403-2026-000001")
                        .doesNotContain("王"));
    }

    @Test
    void shouldFailWhereTheGatewayRefuses() {
        answer = 503;
        assertThatThrownBy(() -> channel().send(LETTER)).isInstanceOf(RestClientException.class);
    }

    private SmsChannel channel() {
        return new SmsChannel("http://localhost:" + gateway.getAddress().getPort() + "/send", "secret");
    }
}
