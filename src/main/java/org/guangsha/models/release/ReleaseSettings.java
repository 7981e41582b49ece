package org.guangsha.models.release;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hangs {@link WholeDeployments} and {@link ComparedWithLive} into the engine. */
@Component
@Order(Ordering.DEFAULT_ORDER + 2)
class ReleaseSettings extends AbstractCamundaConfiguration {

    private final ObjectProvider<ReleaseBook> book;

    ReleaseSettings(ObjectProvider<ReleaseBook> book) {
        this.book = book;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        List<SessionFactory> own = new ArrayList<>();
        if (engine.getCustomSessionFactories() != null) {
            own.addAll(engine.getCustomSessionFactories());
        }
        own.add(WholeDeployments.factory(book));
        engine.setCustomSessionFactories(own);
        engine.setDeploymentHandlerFactory(built -> new ComparedWithLive(built, book));
    }
}
