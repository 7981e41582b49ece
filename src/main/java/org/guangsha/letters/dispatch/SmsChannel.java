package org.guangsha.letters.dispatch;

import java.time.Duration;
import java.util.Map;
import org.guangsha.letters.Channel;
import org.guangsha.letters.LetterChannel;
import org.guangsha.letters.OutgoingLetter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * Short message by an HTTP gateway, where {@code guangsha.letters.sms-url} is set: {@code POST {"to", "text"}} with the
 * header {@code Idempotency-Key}. Another gateway's own form needs an adapter of its own.
 */
@Component
@ConditionalOnProperty("guangsha.letters.sms-url")
class SmsChannel implements LetterChannel {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RestClient gateway;

    SmsChannel(
            @Value("${guangsha.letters.sms-url}") String url, @Value("${guangsha.letters.sms-token:}") String token) {
        SimpleClientHttpRequestFactory http = new SimpleClientHttpRequestFactory();
        http.setConnectTimeout(PATIENCE);
        http.setReadTimeout(PATIENCE);
        RestClient.Builder builder = RestClient.builder().requestFactory(http).baseUrl(url);
        gateway = token.isBlank()
                ? builder.build()
                : builder.defaultHeaders(headers -> headers.setBearerAuth(token))
                        .build();
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public void send(OutgoingLetter letter) {
        String text = "您有一份文书：%s。案件编号 %s，请到受理窗口领取，或者登录办事页面查看。"
                .formatted(letter.subject(), letter.letter().caseNo());
        gateway.post()
                .header("Idempotency-Key", letter.key())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("to", letter.address(), "text", text))
                .retrieve()
                .toBodilessEntity();
    }
}
