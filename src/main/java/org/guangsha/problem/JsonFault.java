package org.guangsha.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.regex.Pattern;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Says where a body could not be read, without a word of what it contained. */
final class JsonFault {

    /** A field name a person could have meant; anything else a client sends as a name is not repeated. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

    private JsonFault() {}

    static Fault of(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof JsonMappingException mapping
                && mapping.getCause() instanceof JsonProcessingException inner
                && !(inner instanceof JsonMappingException)) {
            return malformed(inner);
        }
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return new Fault(path(unknown), "UNKNOWN_FIELD", "没有此字段");
        }
        if (cause instanceof MismatchedInputException mismatch) {
            return new Fault(path(mismatch), "TYPE", "缺失或类型不正确");
        }
        if (cause instanceof JsonMappingException mapping) {
            return new Fault(path(mapping), "INVALID", "内容不符合要求");
        }
        if (cause instanceof JsonProcessingException syntax) {
            return malformed(syntax);
        }
        return new Fault("", "BODY", "缺少请求正文或正文无法读取");
    }

    private static Fault malformed(JsonProcessingException syntax) {
        JsonLocation at = syntax.getLocation();
        String where = at == null ? "" : "（第 %d 行第 %d 列）".formatted(at.getLineNr(), at.getColumnNr());
        return new Fault("", "MALFORMED", "不是合法的 JSON" + where);
    }

    private static String path(JsonMappingException exception) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : exception.getPath()) {
            if (step.getIndex() >= 0) {
                path.append('[').append(step.getIndex()).append(']');
            } else if (step.getFieldName() != null) {
                String name = NAME.matcher(step.getFieldName()).matches() ? step.getFieldName() : "?";
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }
}
