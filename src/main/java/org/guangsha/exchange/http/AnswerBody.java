package org.guangsha.exchange.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Set;
import org.guangsha.exchange.Answer;
import org.guangsha.exchange.EvidenceKind;
import org.guangsha.exchange.EvidenceUnavailable;
import org.guangsha.exchange.Question;

/** Reads and writes the bodies of the contract: nothing missing, nothing beyond it. */
final class AnswerBody {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .withCoercionConfig(
                    LogicalType.Enum, config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
            .build();

    private final String source;
    private final Set<EvidenceKind> kinds;
    private final Question question;

    AnswerBody(String source, Set<EvidenceKind> kinds, Question question) {
        this.source = source;
        this.kinds = kinds;
        this.question = question;
    }

    /** The body of 404: the register says itself that it knows nobody; any other 404 is a wrong address. */
    private record Unknown(String question) {}

    static byte[] write(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question is made of plain values", e);
        }
    }

    Answer read(byte[] body) {
        return new Answer(new AnsweredPeople(source, kinds, question).of(parse(body, AnsweredJson.class)), body);
    }

    void readUnknown(byte[] body) {
        if (!question.id().equals(parse(body, Unknown.class).question())) {
            throw refused("question 不是所提的问题");
        }
    }

    private <T> T parse(byte[] body, Class<T> type) {
        try {
            T read = JSON.readValue(body, type);
            if (read == null) {
                throw refused("正文为空");
            }
            return read;
        } catch (JsonMappingException mismatch) {
            throw mismatch.getCause() instanceof JsonParseException syntax
                    ? malformed(syntax)
                    : refused(JsonPath.of(mismatch.getPath()) + " 缺失、多余或者类型不正确");
        } catch (JsonProcessingException syntax) {
            throw malformed(syntax);
        } catch (IOException unreadable) {
            throw refused("正文无法读取");
        }
    }

    private EvidenceUnavailable malformed(JsonProcessingException syntax) {
        JsonLocation at = syntax.getLocation();
        return refused("第 %d 行第 %d 列不是合法的 JSON".formatted(at.getLineNr(), at.getColumnNr()));
    }

    /** Without the cause: its words repeat what it could not read. */
    private EvidenceUnavailable refused(String words) {
        return new EvidenceUnavailable("%s的答复不合约定：%s".formatted(source, words));
    }
}
