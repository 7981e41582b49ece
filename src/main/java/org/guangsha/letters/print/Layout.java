package org.guangsha.letters.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands around the text of every letter: head, foot and style, in {@code letters/layout-<version>/}. A version in use
 * never changes; another look is another folder and a greater {@link #NOW}.
 */
public final class Layout {

    /** The version new letters are issued with. */
    public static final int NOW = 1;

    private Layout() {}

    /** The whole page of a letter as XHTML. */
    public static String page(int version, String template, Map<String, Object> data) {
        Map<String, Object> shown = new HashMap<>(shown(data));
        shown.put("body", TemplateText.fill(template, shown));
        shown.put("css", resource("/letters/layout-" + version + "/letter.css"));
        return TemplateText.fill(resource("/letters/layout-" + version + "/frame.html"), shown);
    }

    /** The text alone, as it stands in {@link #page}. */
    public static String text(String template, Map<String, Object> data) {
        return TemplateText.fill(template, shown(data));
    }

    /** The text of a file of the program. */
    public static String resource(String path) {
        try (InputStream file = Layout.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " 不在程序里");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> shown(Map<?, ?> data) {
        Map<String, Object> shown = new HashMap<>();
        data.forEach((key, value) -> {
            shown.put((String) key, shown(value));
            if (value instanceof List<?> list) {
                shown.put(has((String) key), !list.isEmpty());
            }
        });
        return shown;
    }

    private static Object shown(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Layout::shown).toList();
        }
        return value instanceof Map<?, ?> map ? shown(map) : Characters.shown(String.valueOf(value));
    }

    /** The name by which a template asks whether a list holds anything: {@code hasMembers}. */
    public static String has(String list) {
        return "has" + Character.toUpperCase(list.charAt(0)) + list.substring(1);
    }
}
