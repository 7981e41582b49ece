package org.guangsha.policy;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guangsha.problem.StartRefused;

/** Fills the records of {@link Policy} from a tree of keys, and notes whatever does not fit them. */
final class PolicyReader {

    /** What may stand as a source: an article of H or Z, the card C, a topic of FACTS, the codes' standard, or an assumption. */
    private static final Pattern SOURCE = Pattern.compile(
            "H[0-9]+(\\.[0-9]+)?|Z[一二三四五六七八九十]+([(（][一二三四五六七八九十]+[)）])?|C|FACTS [a-z ]+|GB/T 2260|assumption");

    private final String file;
    private final List<String> faults = new ArrayList<>();

    PolicyReader(String file) {
        this.file = file;
    }

    /** @throws StartRefused naming every faulty key */
    Policy policy(Object tree) {
        Policy policy = record("", Policy.class, tree);
        if (faults.isEmpty()) {
            faults.addAll(PolicyCheck.faults(policy));
        }
        if (!faults.isEmpty()) {
            throw new StartRefused(file, faults);
        }
        return policy;
    }

    private <R> R record(String path, Class<R> type, Object node) {
        Map<String, Object> keys = keys(path, node);
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String key = kebab(component.getName());
            values.add(component(join(path, key), component, keys.remove(key)));
        }
        refuseUnknown(path, keys);
        return create(type, values);
    }

    private Object component(String path, RecordComponent component, Object node) {
        if (node == null) {
            faults.add(path + " 缺失");
            return null;
        }
        if (component.getType() == Sourced.class) {
            Class<?> type = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return sourced(path, type, component.getAnnotation(Bounds.class), node);
        }
        if (component.getType() == List.class) {
            return new PaperReader(this).papers(path, node);
        }
        return record(path, component.getType(), node);
    }

    private Sourced<?> sourced(String path, Class<?> type, Bounds bounds, Object node) {
        Map<String, Object> keys = keys(path, node);
        Object value = constant(type, keys.remove("value"));
        String source = source(path, keys.remove("source"));
        refuseUnknown(path, keys);
        if (value == null) {
            faults.add(join(path, "value") + " 缺失");
        } else if (!type.isInstance(value)) {
            faults.add(join(path, "value") + mistyped(type));
        } else if (bounds != null && ((Integer) value < bounds.min() || (Integer) value > bounds.max())) {
            faults.add(join(path, "value") + " 应在 " + bounds.min() + " 至 " + bounds.max() + " 之间，不应为 " + value);
        } else if (value instanceof String text && text.isBlank()) {
            faults.add(join(path, "value") + " 不能为空");
        }
        return new Sourced<>(value, source);
    }

    /** The constant of an enumeration that a text names; whatever else stands there is left as it is, and is found mistyped. */
    private static Object constant(Class<?> type, Object value) {
        if (type.isEnum()) {
            for (Object one : type.getEnumConstants()) {
                if (one.toString().equals(value)) {
                    return one;
                }
            }
        }
        return value;
    }

    private static String mistyped(Class<?> type) {
        if (type == Boolean.class) {
            return " 应为 true 或者 false";
        }
        if (type.isEnum()) {
            return " 应为 "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(" 或者 "));
        }
        return type == Integer.class ? " 应为整数" : " 应为文字";
    }

    String source(String path, Object source) {
        if (!(source instanceof String text) || !SOURCE.matcher(text).matches()) {
            faults.add(join(path, "source") + " 应注明出处（H…、Z…、C、FACTS …、GB/T 2260 或 assumption）");
            return null;
        }
        return text;
    }

    Map<String, Object> keys(String path, Object node) {
        Map<String, Object> keys = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> keys.put(String.valueOf(key), value));
        } else {
            faults.add((path.isEmpty() ? "文件" : path) + " 应为键值结构");
        }
        return keys;
    }

    void refuseUnknown(String path, Map<String, Object> rest) {
        rest.keySet().forEach(key -> faults.add(join(path, key) + " 不是已知的参数"));
    }

    void fault(String words) {
        faults.add(words);
    }

    static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static <R> R create(Class<R> type, List<Object> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of the policy cannot be made: " + type.getName(), e);
        }
    }
}
