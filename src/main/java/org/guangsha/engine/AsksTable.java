package org.guangsha.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Decision tables whose answers this bean reads: what lies before them, and the columns it reads. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(AsksTable.Several.class)
public @interface AsksTable {

    String[] keys();

    String[] inputs();

    /** Classes that say of more of them by {@link SetsVariables}. */
    Class<?>[] inputsOf() default {};

    String[] outputs();

    /** Where they have different columns. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {
        AsksTable[] value();
    }
}
