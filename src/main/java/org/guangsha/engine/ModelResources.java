package org.guangsha.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Finds the diagrams, tables and forms to deploy: what lies in {@code processes/} and {@code forms/} beside the program
 * wins over what is packed in it, so that an analyst's edit needs no build. Names are relative to the root, so that
 * moving the program makes no new version.
 */
@Component
class ModelResources extends DefaultDeploymentConfiguration {

    private static final List<String> ROOTS = List.of("processes", "forms");
    private static final List<String> KINDS = List.of("bpmn", "dmn", "form");

    private final Path home;

    ModelResources(@Value("${guangsha.models.home:.}") Path home) {
        this.home = home;
    }

    @Override
    public Set<Resource> getDeploymentResources() {
        Map<String, Resource> found = new LinkedHashMap<>();
        for (String root : ROOTS) {
            packed(root).forEach(resource -> found.put(root + "/" + resource.getFilename(), resource));
            beside(root).forEach(resource -> found.put(root + "/" + resource.getFilename(), resource));
        }
        return found.entrySet().stream()
                .map(entry -> new Named(entry.getKey(), entry.getValue()))
                .collect(Collectors.toSet());
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

    /** A resource under the name it is deployed by. */
    private static final class Named extends InputStreamResource implements ContextResource {

        private final String name;

        Named(String name, Resource content) {
            super(content::getInputStream, name);
            this.name = name;
        }

        @Override
        public String getPathWithinContext() {
            return name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Named named && named.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
