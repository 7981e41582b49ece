package org.guangsha.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Finds the diagrams, tables and forms that the program brings: what lies in {@code processes/} and {@code forms/} beside it
 * wins over what is packed in it, so that an analyst's edit needs no build. Names are relative to the root, so that
 * moving the program makes no new version.
 */
@Component
public class ModelResources {

    private static final List<String> ROOTS = List.of("processes", "forms");
    private static final List<String> KINDS = List.of("bpmn", "dmn", "form");

    private final Path home;

    ModelResources(@Value("${guangsha.models.home:.}") Path home) {
        this.home = home;
    }

    /** Where the two folders lie. */
    public Path home() {
        return home.toAbsolutePath().normalize();
    }

    /** Content by path, {@code processes/appeal.bpmn}, as it is at this moment. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> found = new TreeMap<>();
        for (String root : ROOTS) {
            packed(root).forEach(resource -> found.put(root + "/" + resource.getFilename(), content(resource)));
            beside(root).forEach(resource -> found.put(root + "/" + resource.getFilename(), content(resource)));
        }
        return found;
    }

    private static byte[] content(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("无法读取 " + resource.getFilename(), e);
        }
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

    private List<Resource> beside(String root) {
        Path folder = home.resolve(root);
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
