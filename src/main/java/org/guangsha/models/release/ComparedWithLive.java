package org.guangsha.models.release;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.repository.DefaultDeploymentHandler;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Leaves out of a deployment of changes only what is in use as it is. The engine would compare with the last deployment of the
 * same name: a file that was taken back since would never come in again from Modeler, and nobody would be told.
 */
class ComparedWithLive extends DefaultDeploymentHandler {

    private final ObjectProvider<ReleaseBook> book;

    ComparedWithLive(ProcessEngine engine, ObjectProvider<ReleaseBook> book) {
        super(engine);
        this.book = book;
    }

    @Override
    public boolean shouldDeployResource(Resource fresh, Resource existing) {
        return !book.getObject().isLive(fresh.getName(), fresh.getBytes());
    }
}
