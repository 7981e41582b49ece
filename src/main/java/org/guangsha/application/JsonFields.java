package org.guangsha.application;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.HttpStatus;

/**
 * Reads the fields of a JSON object strictly: nothing is converted, nothing is overlooked. A field of the wrong type is
 * noted and read as null, so that the faults of a whole request are found in one reading, where a data binder would stop
 * at the first.
 */
final class JsonFields {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** A name that may be repeated to the client; any other could be personal data in the wrong place. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

    private final JsonNode node;
    private final String path;
    private final Faults faults;
    private final Set<String> known = new HashSet<>();

    private JsonFields(JsonNode node, String path, Faults faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    /**
     * Reads a body that is one JSON object; {@code reading} asks for every field it knows, any other is a fault.
     *
     * @throws FaultsFound 400 where the body is no JSON object at all
     */
    static <T> T object(byte[] body, Faults faults, Function<JsonFields, T> reading) {
        try {
            JsonNode root = STRICT.readTree(body);
            if (root.isObject()) {
                return new JsonFields(root, "", faults).read(reading);
            }
            throw malformed();
        } catch (JsonProcessingException e) {
            throw malformed();
        } catch (IOException e) {
            throw new IllegalStateException("a byte array can always be read", e);
        }
    }

    private static FaultsFound malformed() {
        Fault fault = new Fault("", "MALFORMED", "请求正文应为一个合法的 JSON 对象，字段不得重复");
        return new FaultsFound(HttpStatus.BAD_REQUEST, "请求无法读取", List.of(fault));
    }

    private <T> T read(Function<JsonFields, T> reading) {
        T value = reading.apply(this);
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                faults.add(at(NAME.matcher(name).matches() ? name : "?"), "UNKNOWN_FIELD", "没有此字段");
            }
        });
        return value;
    }

    String text(String name) {
        return value(name, JsonNode::isTextual, JsonNode::textValue, "应为文字");
    }

    Boolean bool(String name) {
        return value(name, JsonNode::isBoolean, JsonNode::booleanValue, "应为 true 或 false");
    }

    Integer integer(String name) {
        return value(name, field -> field.isIntegralNumber() && field.canConvertToInt(), JsonNode::intValue, "应为整数");
    }

    Long whole(String name) {
        return value(name, field -> field.isIntegralNumber() && field.canConvertToLong(), JsonNode::longValue, "应为整数");
    }

    BigDecimal decimal(String name) {
        return value(name, JsonNode::isNumber, JsonNode::decimalValue, "应为数字");
    }

    LocalDate date(String name) {
        return parsed(name, LocalDate::parse, "应为存在的日期，如 2026-09-30");
    }

    YearMonth month(String name) {
        return parsed(name, YearMonth::parse, "应为月份，如 2026-09");
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return parsed(name, text -> Enum.valueOf(type, text), "应为 " + EnumSet.allOf(type) + " 之一");
    }

    <T> T object(String name, Function<JsonFields, T> reading) {
        return value(
                name, JsonNode::isObject, field -> new JsonFields(field, at(name), faults).read(reading), "应为 JSON 对象");
    }

    <T> List<T> objects(String name, Function<JsonFields, T> reading) {
        return list(
                name,
                (element, at) -> element.isObject()
                        ? new JsonFields(element, at, faults).read(reading)
                        : wrong(at, "应为 JSON 对象"));
    }

    List<String> texts(String name) {
        return list(name, (element, at) -> element.isTextual() ? element.textValue() : wrong(at, "应为文字"));
    }

    <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        String words = "应为 " + EnumSet.allOf(type) + " 之一";
        List<E> chosen = list(name, (element, at) -> {
            try {
                return element.isTextual() ? Enum.valueOf(type, element.textValue()) : wrong(at, words);
            } catch (IllegalArgumentException noneOfThem) {
                return wrong(at, words);
            }
        });
        Set<E> set = EnumSet.noneOf(type);
        if (chosen != null) {
            chosen.stream().filter(choice -> choice != null).forEach(set::add);
        }
        return set;
    }

    private interface Element<T> {
        T read(JsonNode element, String at);
    }

    private <T> List<T> list(String name, Element<T> reading) {
        return value(
                name,
                JsonNode::isArray,
                array -> {
                    List<T> list = new ArrayList<>();
                    for (int i = 0; i < array.size(); i++) {
                        list.add(reading.read(array.get(i), "%s[%d]".formatted(at(name), i)));
                    }
                    return list;
                },
                "应为列表");
    }

    private <T> T parsed(String name, Function<String, T> parser, String words) {
        return value(
                name,
                JsonNode::isTextual,
                field -> {
                    try {
                        return parser.apply(field.textValue());
                    } catch (DateTimeException | IllegalArgumentException unreadable) {
                        return wrong(at(name), words);
                    }
                },
                words);
    }

    private <T> T value(String name, Predicate<JsonNode> fits, Function<JsonNode, T> reading, String words) {
        known.add(name);
        JsonNode field = node.get(name);
        if (field == null || field.isNull()) {
            return null;
        }
        return fits.test(field) ? reading.apply(field) : wrong(at(name), words);
    }

    private <T> T wrong(String at, String words) {
        faults.add(at, "TYPE", words);
        return null;
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
