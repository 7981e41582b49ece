package org.guangsha.rehearsal.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * What a form asks for.
 *
 * @param id by which a diagram names it
 * @param fields that can be filled in, groups dissolved, in their order
 */
record FormModel(String id, List<Field> fields) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One field.
     *
     * @param options what may be chosen, where the form itself says it
     * @param optionsFrom variable and path the options come from, {@code choices.outcomes}; null where the form says them
     * @param hidden FEEL conditions without the leading sign, any of which hides the field
     * @param pattern regular expression of the text, null where any will do
     * @param min least number
     */
    record Field(
            String key,
            String type,
            List<String> options,
            String optionsFrom,
            List<String> hidden,
            String pattern,
            double min) {

        boolean isChoice() {
            return type.equals("radio") || type.equals("select");
        }
    }

    static FormModel read(String text) {
        try {
            JsonNode form = JSON.readTree(text);
            List<Field> fields = new ArrayList<>();
            collect(form.path("components"), List.of(), fields);
            return new FormModel(form.path("id").asText(), List.copyOf(fields));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    private static void collect(JsonNode components, List<String> above, List<Field> fields) {
        for (JsonNode one : components) {
            List<String> hidden = new ArrayList<>(above);
            String hide = one.path("conditional").path("hide").asText("");
            if (!hide.isBlank()) {
                hidden.add(unsigned(hide));
            }
            if (one.has("components")) {
                collect(one.path("components"), hidden, fields);
            } else if (one.hasNonNull("key")) {
                fields.add(field(one, List.copyOf(hidden)));
            }
        }
    }

    private static Field field(JsonNode one, List<String> hidden) {
        List<String> options = new ArrayList<>();
        one.path("values").forEach(option -> options.add(option.path("value").asText()));
        String from = one.hasNonNull("valuesKey")
                ? one.path("valuesKey").asText()
                : unsigned(one.path("valuesExpression").asText(""));
        JsonNode validate = one.path("validate");
        return new Field(
                one.path("key").asText(),
                one.path("type").asText(),
                List.copyOf(options),
                from.isBlank() ? null : from,
                hidden,
                validate.path("pattern").asText(null),
                validate.path("min").asDouble(0));
    }

    private static String unsigned(String expression) {
        return expression.startsWith("=") ? expression.substring(1).strip() : expression.strip();
    }
}
