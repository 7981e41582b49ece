package org.guangsha.exchange.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.guangsha.exchange.Answer;
import org.guangsha.exchange.ConfiguredSource;
import org.guangsha.exchange.EvidenceKind;
import org.guangsha.exchange.EvidenceSourceFacts;
import org.guangsha.exchange.EvidenceUnavailable;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.Question;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** A register behind HTTP, by the contract {@code src/docs/exchange-contract.yaml}. */
public class HttpSource extends ConfiguredSource {

    private static final int MOST_BYTES = 1 << 20;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final RestClient client;
    private final URI url;

    /**
     * @param token bearer token, empty where the source asks for none
     * @param timeout of the whole query: connecting, waiting and reading
     */
    public HttpSource(EvidenceSourceFacts facts, URI url, String token, Duration timeout) {
        super(facts);
        this.url = url;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(timeout).build());
        requests.setReadTimeout(timeout);
        RestClient.Builder builder = RestClient.builder().requestFactory(requests);
        if (!token.isEmpty()) {
            builder.defaultHeaders(headers -> headers.setBearerAuth(token));
        }
        client = builder.build();
    }

    /** The body of a question. */
    private record Asked(
            String question, YearMonth from, YearMonth until, Set<EvidenceKind> kinds, List<String> persons) {}

    private record Reply(int status, byte[] body) {}

    @Override
    public Answer query(Question question) {
        Reply reply = send(question);
        AnswerBody body = new AnswerBody(name(), kinds(), question);
        return switch (reply.status()) {
            case OK -> body.read(reply.body());
            case NOT_FOUND -> {
                body.readUnknown(reply.body());
                yield new Answer(
                        question.people().stream()
                                .map(person -> PersonAnswer.unknown(person.idHash()))
                                .toList(),
                        reply.body());
            }
            default -> throw new EvidenceUnavailable("%s返回 HTTP %d".formatted(name(), reply.status()));
        };
    }

    private Reply send(Question question) {
        List<String> persons = question.people().stream()
                .map(person -> person.number().value())
                .toList();
        byte[] asked = AnswerBody.write(new Asked(question.id(), question.from(), question.until(), kinds(), persons));
        try {
            return client.post()
                    .uri(url)
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(asked)
                    .exchange((request, response) -> reply(response));
        } catch (ResourceAccessException unreachable) {
            throw new EvidenceUnavailable("无法连接%s，或者没有在限定时间内答复".formatted(name()), unreachable);
        }
    }

    private Reply reply(ClientHttpResponse response) throws IOException {
        byte[] body = response.getBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new EvidenceUnavailable("%s的答复超过 1 MB".formatted(name()));
        }
        return new Reply(response.getStatusCode().value(), body);
    }
}
