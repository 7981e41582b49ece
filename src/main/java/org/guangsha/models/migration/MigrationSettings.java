package org.guangsha.models.migration;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hangs {@link MigratedTaskNames} into the engine. */
@Component
@Order(Ordering.DEFAULT_ORDER + 3)
class MigrationSettings extends AbstractCamundaConfiguration {

    private final MigratedTaskNames names;

    MigrationSettings(MigratedTaskNames names) {
        this.names = names;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.getCustomHistoryEventHandlers().add(names);
    }
}
