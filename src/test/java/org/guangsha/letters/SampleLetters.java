package org.guangsha.letters;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.guangsha.letters.print.Layout;
import org.guangsha.letters.print.Pdf;

/** Letters with invented data, printed without the program around them. */
final class SampleLetters {

    private SampleLetters() {}

    /** What whoever issues a letter of this kind brings. */
    static Map<String, Object> data(LetterKind kind) {
        Map<String, Object> data = new HashMap<>();
        LetterFields.of(kind).forEach(field -> data.put(field.name(), field.sample()));
        return data;
    }

    /** The same with one field changed. */
    static Map<String, Object> data(LetterKind kind, String field, Object value) {
        Map<String, Object> data = data(kind);
        data.put(field, value);
        return data;
    }

    static byte[] print(LetterKind kind, Map<String, Object> data) {
        Map<String, Object> all = LetterFields.samples(kind);
        all.putAll(data);
        all.put("title", kind.chinese());
        return Pdf.of(Layout.page(1, template(kind), all), LocalDate.of(2026, 3, 2), 17);
    }

    static String template(LetterKind kind) {
        return Layout.resource("/letters/" + kind.code() + ".html");
    }

    static String hash(byte[] pdf) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    }

    /** Prints the hash of every kind, for a machine of its own. */
    public static void main(String[] none) throws Exception {
        for (LetterKind kind : LetterKind.values()) {
            System.out.println(kind + " " + hash(print(kind, data(kind))));
        }
    }
}
