package org.guangsha.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the figures of a finding are kept in its row. */
@Component
class FindingJson {

    private final ObjectMapper json;

    FindingJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("核定结果无法保存", e);
        }
    }

    Facts facts(String text) {
        return read(text, new TypeReference<>() {});
    }

    List<Check> checks(String text) {
        return read(text, new TypeReference<>() {});
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("核定结果无法读取", e);
        }
    }
}
