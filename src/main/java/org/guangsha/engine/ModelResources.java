package org.guangsha.engine;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Finds the diagrams, tables and forms to deploy: what lies in {@code processes/} and {@code forms/} beside the program
 * wins over what is packed in it, so that an analyst's edit needs no build. Names are relative to the root, so that
 * moving the program makes no new version.
 */
@Component
class ModelResources extends DefaultDeploymentConfiguration {

    private final Path home;

    ModelResources(@Value("${guangsha.models.home:.}") Path home) {
        this.home = home;
    }

    @Override
    public Set<Resource> getDeploymentResources() {
        return ModelFiles.of(home).entrySet().stream()
                .map(entry -> new Named(entry.getKey(), entry.getValue()))
                .collect(Collectors.toSet());
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
