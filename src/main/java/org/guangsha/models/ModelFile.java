package org.guangsha.models;

import java.util.List;

/**
 * A diagram, table or form as the analyst saved it.
 *
 * @param name bare file name, {@code appeal.bpmn}
 */
public record ModelFile(String name, byte[] content) {

    private static final List<String> KINDS = List.of(".bpmn", ".bpmn20.xml", ".dmn", ".dmn11.xml", ".form");

    /** @param path as the engine, a browser or the folder knows it; what stands before the file's own name is dropped */
    public static ModelFile of(String path, byte[] content) {
        return new ModelFile(path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))), content);
    }

    /** Whether a file of this name is a diagram, table or form. */
    public static boolean isModel(String name) {
        return KINDS.stream().anyMatch(name::endsWith);
    }
}
