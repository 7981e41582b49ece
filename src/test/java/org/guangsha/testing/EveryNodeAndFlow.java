package org.guangsha.testing;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.community.process_test_coverage.spring_test.common.ProcessEngineCoverageProperties;
import org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageConfiguration;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** The bar of a {@link ProcedureTest}, set anew before each of those that share a start of the program. */
@TestConfiguration
@Import(ProcessEngineCoverageConfiguration.class)
class EveryNodeAndFlow {

    private List<String> walked = List.of();

    @Bean
    @Primary
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    ProcessEngineCoverageProperties bar(RepositoryService repository) {
        return ProcessEngineCoverageProperties.builder()
                .assertClassCoverageAtLeast(1.0)
                .handleTestMethodCoverage(false)
                .excludeProcessDefinitionKeys(repository.createProcessDefinitionQuery().latestVersion().list().stream()
                        .map(ProcessDefinition::getKey)
                        .filter(key -> !walked.contains(key))
                        .toArray(String[]::new))
                .build();
    }

    /** Clears up, and comes before the listener that asks for the bar. */
    static class Before extends AbstractTestExecutionListener {

        @Override
        public void beforeTestClass(TestContext test) {
            ProcedureTest asked = AnnotatedElementUtils.findMergedAnnotation(test.getTestClass(), ProcedureTest.class);
            ApplicationContext program = test.getApplicationContext();
            program.getBean(LeftBehind.class).remove();
            program.getBean(EveryNodeAndFlow.class).walked = List.of(asked.value());
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE - 1;
        }
    }
}
