package org.guangsha.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.guangsha.ledger.Ledger;
import org.guangsha.notice.NoticeService;
import org.guangsha.policy.Policy;
import org.guangsha.supplement.Supplements;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/**
 * A procedure's own test: it fails unless it has walked every node and flow of the diagrams it names. Such tests share one start of
 * the program, beside that of {@link ProgramTest}, and find it as after the start; in it the services can be made to fail that are
 * called on the way.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProgramTest
@TestPropertySource(
        properties = {"camunda.bpm.process-engine-name=procedures", "guangsha.base-url=https://zhubao.example.org/"})
@Import(EveryNodeAndFlow.class)
@TestExecutionListeners(listeners = EveryNodeAndFlow.Before.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@MockitoSpyBean(types = {NoticeService.class, Supplements.class, Policy.class, Ledger.class})
public @interface ProcedureTest {

    /** Keys of the diagrams; others that the test meets need not be walked whole. */
    String[] value();
}
