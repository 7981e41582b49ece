package org.guangsha.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Finds the diagrams, tables and forms to deploy: what lies in {@code processes/} and {@code forms/} beside the program
 * wins over what is packed in it, so that an analyst's edit needs no build. Names are relative to the root, so that
 * moving the program makes no new version.
 */
@Component
public class ModelResources {

    private final Path home;

    /** @param home a text, as the container would take a path to lie in the web server's folder where there is one of that name */
    ModelResources(@Value("${guangsha.models.home:.}") String home) {
        this.home = Path.of(home);
    }

    /** Where the two folders lie. */
    public Path home() {
        return home.toAbsolutePath().normalize();
    }

    /** Content by path, {@code processes/appeal.bpmn}, as it is at this moment. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> found = new TreeMap<>();
        ModelFiles.of(home).forEach((path, file) -> found.put(path, content(file)));
        return found;
    }

    private static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("无法读取 " + file.getFilename(), e);
        }
    }
}
