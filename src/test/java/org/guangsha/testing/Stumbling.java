package org.guangsha.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Lets the step 撤下公示 fail as often as asked before it works, as it would when the database is away for a moment. */
@Component
public class Stumbling implements BeanPostProcessor {

    private final AtomicInteger left = new AtomicInteger();

    public void times(int failures) {
        left.set(failures);
    }

    /** How many failures are still to come. */
    public int left() {
        return left.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (name.equals("takeDownNotice") && bean instanceof JavaDelegate step) {
            return (JavaDelegate) execution -> {
                if (left.getAndUpdate(failures -> Math.max(0, failures - 1)) > 0) {
                    throw new IllegalStateException("database away");
                }
                step.execute(execution);
            };
        }
        return bean;
    }
}
