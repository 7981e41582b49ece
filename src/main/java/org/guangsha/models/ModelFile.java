package org.guangsha.models;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A diagram, table or form as the analyst saved it.
 *
 * @param name bare file name, {@code appeal.bpmn}
 */
public record ModelFile(String name, byte[] content) {

    /** The three things an analyst makes. */
    public enum Kind {
        DIAGRAM("bpmn20.xml", "bpmn"),
        TABLE("dmn11.xml", "dmn"),
        FORM("form");

        private final List<String> endings;

        Kind(String... endings) {
            this.endings = List.of(endings);
        }

        /** As the engine tells it, by the end of the name; empty where it would not take the file for a model. */
        public static Optional<Kind> of(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.endings.stream().anyMatch(name::endsWith))
                    .findFirst();
        }
    }

    /** @param path as the engine, a browser or the folder knows it; what stands before the file's own name is dropped */
    public static ModelFile of(String path, byte[] content) {
        return new ModelFile(path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))), content);
    }

    /** As {@link #of(String, byte[])}, several by their paths. */
    public static List<ModelFile> of(Map<String, byte[]> contents) {
        return contents.entrySet().stream()
                .map(file -> of(file.getKey(), file.getValue()))
                .toList();
    }

    /** @throws IllegalStateException where it is none of the three; see {@link Kind#of} */
    public Kind kind() {
        return Kind.of(name).orElseThrow(() -> new IllegalStateException(name + " is no model"));
    }
}
