package org.guangsha.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A message that this bean sends to processes, and the variables that come with it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(SendsMessage.Several.class)
public @interface SendsMessage {

    String name();

    String[] variables() default {};

    /** Where a bean sends several. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {
        SendsMessage[] value();
    }
}
