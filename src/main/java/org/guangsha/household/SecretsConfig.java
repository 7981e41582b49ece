package org.guangsha.household;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** Takes the secrets from the configuration; outside the profile demo those of the demo are refused. */
@Configuration(proxyBeanMethods = false)
class SecretsConfig {

    @Bean
    Secrets secrets(Environment environment) throws IOException {
        Set<String> forbidden = environment.acceptsProfiles(Profiles.of("demo")) ? Set.of() : demoSecrets();
        return Secrets.of(
                environment.getProperty(Secrets.ENCRYPTION), environment.getProperty(Secrets.LOOKUP), forbidden);
    }

    private static Set<String> demoSecrets() throws IOException {
        List<PropertySource<?>> demo =
                new YamlPropertySourceLoader().load("demo", new ClassPathResource("application-demo.yaml"));
        return demo.stream()
                .flatMap(
                        source -> Stream.of(source.getProperty(Secrets.ENCRYPTION), source.getProperty(Secrets.LOOKUP)))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
