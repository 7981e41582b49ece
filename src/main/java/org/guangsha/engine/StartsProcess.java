package org.guangsha.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A process that this bean starts, and the variables it starts it with. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(StartsProcess.Several.class)
public @interface StartsProcess {

    String key();

    String[] variables();

    /** Where a bean starts several. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {
        StartsProcess[] value();
    }
}
