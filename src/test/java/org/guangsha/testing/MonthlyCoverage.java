package org.guangsha.testing;

import java.util.stream.Stream;
import org.camunda.community.process_test_coverage.spring_test.common.ProcessEngineCoverageProperties;
import org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Every node and flow of the small procedures of a month; their tests share one start of the program. */
@TestConfiguration
@Import(ProcessEngineCoverageConfiguration.class)
public class MonthlyCoverage {

    private static final String[] OTHERS = Stream.concat(
                    Stream.of(ByTheClock.except("rent-month", "waiting-list-month")),
                    Stream.of("application", "department-review", "evidence", "public-notice"))
            .toArray(String[]::new);

    @Bean
    @Primary
    ProcessEngineCoverageProperties everyNodeAndFlow() {
        return FullCoverage.but(OTHERS);
    }
}
