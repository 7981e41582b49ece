package org.guangsha.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.test.context.TestPropertySource;

/** A {@link ProgramTest} in the city without districts; all of them share one start. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(
        properties = {
            "guangsha.city=zhongshan",
            "guangsha.standards.files=classpath:demo/standards-zhongshan.yaml",
            "camunda.bpm.process-engine-name=zhongshan"
        })
@Tag("R32")
public @interface InZhongshan {}
