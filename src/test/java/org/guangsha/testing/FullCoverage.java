package org.guangsha.testing;

import org.camunda.community.process_test_coverage.spring_test.common.ProcessEngineCoverageProperties;

/** The bar of a procedure's own test: every node and flow of its diagrams. */
public final class FullCoverage {

    private FullCoverage() {}

    /** Of every procedure that the test meets, but for these. */
    public static ProcessEngineCoverageProperties but(String... keys) {
        return ProcessEngineCoverageProperties.builder()
                .assertClassCoverageAtLeast(1.0)
                .handleTestMethodCoverage(false)
                .excludeProcessDefinitionKeys(keys)
                .build();
    }
}
