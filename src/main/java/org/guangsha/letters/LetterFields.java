package org.guangsha.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What each kind of letter is made of, read from {@code letters/fields.yaml}. */
final class LetterFields {

    private static final String FILE = "/letters/fields.yaml";
    private static final Map<String, List<LetterField>> ALL = read();

    private LetterFields() {}

    /** What the program itself puts into every letter. */
    static List<LetterField> common() {
        return ALL.get("common");
    }

    /** What whoever issues a letter of this kind brings. */
    static List<LetterField> of(LetterKind kind) {
        return ALL.get(kind.code());
    }

    /** Both. */
    static List<LetterField> all(LetterKind kind) {
        List<LetterField> all = new ArrayList<>(of(kind));
        all.addAll(common());
        return all;
    }

    /** Invented data of a whole letter. */
    static Map<String, Object> samples(LetterKind kind) {
        Map<String, Object> samples = new LinkedHashMap<>();
        all(kind).forEach(field -> samples.put(field.name(), field.sample()));
        return samples;
    }

    private static Map<String, List<LetterField>> read() {
        try (InputStream file = LetterFields.class.getResourceAsStream(FILE)) {
            Map<String, Map<String, Map<String, Object>>> kinds =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            Map<String, List<LetterField>> all = new LinkedHashMap<>();
            kinds.forEach((kind, fields) -> all.put(
                    kind,
                    fields.entrySet().stream()
                            .map(field -> field(field.getKey(), field.getValue()))
                            .toList()));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LetterField field(String name, Map<String, Object> facts) {
        Object sample = facts.get("sample");
        Map<String, String> columns = new LinkedHashMap<>();
        if (facts.get("columns") instanceof Map<?, ?> named) {
            named.forEach((column, words) -> columns.put((String) column, (String) words));
        }
        return new LetterField(
                name,
                (String) facts.get("words"),
                !Boolean.TRUE.equals(facts.get("optional")),
                sample instanceof List,
                columns,
                sample);
    }
}
