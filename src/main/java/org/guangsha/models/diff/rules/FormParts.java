package org.guangsha.models.diff.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fields of a form with whatever they ask for. Pure. */
final class FormParts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FormParts() {}

    /** @throws IllegalArgumentException where it is no JSON */
    static Map<String, Part> of(byte[] file) {
        try {
            Map<String, Part> parts = new LinkedHashMap<>();
            JsonNode form = JSON.readTree(file);
            String id = form.path("id").asText();
            parts.put(id + "#form", new Part(id, "表单", id, said(form, ""), ""));
            fields(form, parts);
            return parts;
        } catch (IOException e) {
            throw new IllegalArgumentException("not readable as JSON", e);
        }
    }

    private static void fields(JsonNode holder, Map<String, Part> parts) {
        int at = 0;
        for (JsonNode field : holder.path("components")) {
            String key = field.path("key").asText(field.path("id").asText("字段 " + ++at));
            String label = field.path("label").asText(field.path("text").asText(""));
            parts.put(
                    key,
                    new Part(key, FormWords.type(field.path("type").asText()), shortened(label), said(field, ""), ""));
            fields(field, parts);
        }
    }

    /** Everything but what names the field, where it stands, and fields within. */
    private static Map<String, String> said(JsonNode field, String path) {
        Map<String, String> said = new LinkedHashMap<>();
        field.properties().forEach(property -> {
            String name = property.getKey();
            JsonNode value = property.getValue();
            if (FormWords.isUnsaid(name) && path.isEmpty()) {
                return;
            }
            if (value.isObject()) {
                said.putAll(said(value, path + name + "."));
            } else {
                said.put(FormWords.property(path + name), FormWords.value(value));
            }
        });
        return said;
    }

    private static String shortened(String label) {
        String line = label.strip().replaceAll("\\s+", " ");
        return line.length() > 40 ? line.substring(0, 39) + "…" : line;
    }
}
