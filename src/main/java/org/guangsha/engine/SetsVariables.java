package org.guangsha.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The variables that a step's or listener's bean leaves behind: what a diagram may read after it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SetsVariables {
    String[] value();

    /** Classes that say of more of them by an annotation of this kind. */
    Class<?>[] of() default {};
}
