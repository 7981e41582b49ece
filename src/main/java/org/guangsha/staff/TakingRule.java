package org.guangsha.staff;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** A reason why someone of the office may not work on one task; every bean of this kind is asked on every door. */
public interface TakingRule {

    /** @return why this person may neither take nor finish the task, in words for the person; empty where nothing is against it */
    Optional<String> whyNot(DelegateTask task, String person);
}
