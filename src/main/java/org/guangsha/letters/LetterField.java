package org.guangsha.letters;

import java.util.Map;
import org.guangsha.letters.print.Layout;

/**
 * A thing a letter is made of, by the name that data and template use.
 *
 * @param words what it is, for whoever edits the template
 * @param required whether no letter is issued without it
 * @param list whether it holds several
 * @param columns names and meanings within each of several; empty where each is a text
 * @param sample what the preview shows: a text, or a list of texts or of maps
 */
public record LetterField(
        String name, String words, boolean required, boolean list, Map<String, String> columns, Object sample) {

    /** The name by which a template asks whether a list holds anything. */
    public String has() {
        return Layout.has(name);
    }
}
