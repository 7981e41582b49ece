package org.guangsha.letters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/** What a letter says, brought into one form: texts, lists of texts, lists of maps of texts; kept as JSON in order of names. */
final class LetterData {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private LetterData() {}

    /**
     * The data of a letter in its form; an optional field that is left out is there and empty.
     *
     * @throws IllegalArgumentException naming every field that is unknown, missing or not of its form: the caller's error
     */
    static Map<String, Object> of(LetterKind kind, Map<String, ?> given) {
        Set<String> wrong = new TreeSet<>();
        Map<String, Object> data = new TreeMap<>();
        for (LetterField field : LetterFields.of(kind)) {
            Object value = given.get(field.name());
            data.put(field.name(), field.list() ? list(field, value, wrong) : text(value));
            if (field.required()
                    && (data.get(field.name()).equals("")
                            || data.get(field.name()).equals(List.of()))) {
                wrong.add(field.name() + " is missing");
            }
        }
        Set<String> unknown = new TreeSet<>(given.keySet());
        unknown.removeAll(data.keySet());
        unknown.forEach(name -> wrong.add(name + " is unknown"));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("data of letter " + kind + ": " + String.join(", ", wrong));
        }
        return data;
    }

    static String json(Map<String, Object> data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts cannot be written as JSON", e);
        }
    }

    static Map<String, Object> read(String json) {
        try {
            return JSON.readValue(json, MAP);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("data of a letter is not the JSON that was kept", e);
        }
    }

    /** In hexadecimal digits. */
    static String sha256(String json) {
        return DigestUtils.sha256Hex(json);
    }

    /** {@code 2026年3月2日}. */
    static String chinese(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static List<Object> list(LetterField field, Object value, Set<String> wrong) {
        if (value != null && !(value instanceof Collection)) {
            wrong.add(field.name() + " is no list");
            return List.of();
        }
        Collection<?> several = value == null ? List.of() : (Collection<?>) value;
        return several.stream().map(one -> one(field, one, wrong)).toList();
    }

    private static Object one(LetterField field, Object value, Set<String> wrong) {
        if (field.columns().isEmpty()) {
            return text(value);
        }
        if (!(value instanceof Map<?, ?> row)
                || !row.keySet().equals(field.columns().keySet())) {
            wrong.add(field.name() + " is no list of " + field.columns().keySet());
            return Map.of();
        }
        return row.entrySet().stream()
                .collect(Collectors.toMap(
                        column -> (String) column.getKey(),
                        column -> text(column.getValue()),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static String text(Object value) {
        return value instanceof LocalDate day
                ? chinese(day)
                : Objects.toString(value, "").strip();
    }
}
