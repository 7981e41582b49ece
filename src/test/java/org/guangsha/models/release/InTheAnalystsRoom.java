package org.guangsha.models.release;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.guangsha.testing.ProgramTest;
import org.springframework.test.context.TestPropertySource;

/** A {@link ProgramTest} with folders of models of its own; all of them share one start. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProgramTest
@TestPropertySource(
        properties = {
            // empty at first, so that the models packed in the program hold; machines beside each other have their own
            "guangsha.models.home=target/analysts-room/${random.uuid}",
            "camunda.bpm.process-engine-name=models"
        })
public @interface InTheAnalystsRoom {}
