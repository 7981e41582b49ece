package org.guangsha.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Takes the sources from the configuration; none is configured by default. */
@Configuration(proxyBeanMethods = false)
class SourcesConfig {

    @Bean
    EvidenceSources evidenceSources(Environment environment, ObjectProvider<EvidenceSource> others) {
        List<SourceSettings> settings = Binder.get(environment)
                .bind("guangsha.exchange.sources", Bindable.listOf(SourceSettings.class))
                .orElse(List.of());
        return new EvidenceSources(Stream.concat(SourceReader.read(settings).stream(), others.orderedStream())
                .toList());
    }
}
