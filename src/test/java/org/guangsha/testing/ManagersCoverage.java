package org.guangsha.testing;

import java.util.stream.Stream;
import org.camunda.community.process_test_coverage.spring_test.common.ProcessEngineCoverageProperties;
import org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Every node and flow of what the program does by itself for managers. */
@TestConfiguration
@Import(ProcessEngineCoverageConfiguration.class)
public class ManagersCoverage {

    @Bean
    @Primary
    ProcessEngineCoverageProperties everyNodeAndFlow() {
        return FullCoverage.but(Stream.concat(
                        Stream.of(ByTheClock.except("weekly-report", "manager-digest")),
                        Stream.of("application", "department-review", "evidence", "public-notice"))
                .toArray(String[]::new));
    }
}
