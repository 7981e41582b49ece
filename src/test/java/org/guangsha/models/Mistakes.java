package org.guangsha.models;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mistakes that analysts make, each in one of our own files, and where it must be found. */
final class Mistakes {

    private static final Path FILE = Path.of("src/test/resources/models/mistakes.yaml");

    private Mistakes() {}

    /**
     * @param what the mistake, as its maker would tell it
     * @param from regular expression of what is replaced in the file, the first time it occurs
     * @param element id of the element that must be named, its beginning where it ends with a hyphen
     */
    record Mistake(String what, String file, String from, String to, String element, ModelRule rule) {

        /** The file with the mistake in it. */
        ModelFile made(String content) {
            Matcher place = Pattern.compile(from, Pattern.DOTALL).matcher(content);
            if (!place.find()) {
                throw new IllegalStateException("nothing to change in " + file + ": " + from);
            }
            return new ModelFile(file, place.replaceFirst(to).getBytes(StandardCharsets.UTF_8));
        }

        boolean isAt(String id) {
            return element.endsWith("-") ? id.startsWith(element) : id.equals(element);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Mistake> all() throws IOException {
        return Stream.of(new YAMLMapper().readValue(FILE.toFile(), Mistake[].class));
    }
}
