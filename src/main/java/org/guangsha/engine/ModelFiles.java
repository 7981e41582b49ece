package org.guangsha.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Diagrams, tables and forms: what lies in {@code processes/} and {@code forms/} of a folder wins over what is packed in the program. */
public final class ModelFiles {

    public static final List<String> ROOTS = List.of("processes", "forms");
    private static final List<String> KINDS = List.of("bpmn", "dmn", "form");

    private ModelFiles() {}

    /** All files by their path relative to the folder, {@code processes/appeal.bpmn}, in the order of these paths. */
    public static Map<String, Resource> of(Path home) {
        Map<String, Resource> found = new TreeMap<>();
        for (String root : ROOTS) {
            packed(root).forEach(resource -> found.put(root + "/" + resource.getFilename(), resource));
            beside(home.resolve(root)).forEach(resource -> found.put(root + "/" + resource.getFilename(), resource));
        }
        return found;
    }

    private static List<Resource> packed(String root) {
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            return List.of(resolver.getResources("classpath*:" + root + "/*")).stream()
                    .filter(resource -> isModel(resource.getFilename()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("无法读取程序内的 " + root, e);
        }
    }

    private static List<Resource> beside(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> isModel(file.getFileName().toString()))
                    .map(file -> (Resource) new FileSystemResource(file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("无法读取目录 " + folder, e);
        }
    }

    private static boolean isModel(String file) {
        return file != null && KINDS.stream().anyMatch(kind -> file.endsWith("." + kind));
    }
}
