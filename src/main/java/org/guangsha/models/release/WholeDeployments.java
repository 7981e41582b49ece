package org.guangsha.models.release;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentManager;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.beans.factory.ObjectProvider;

/** Every deployment, from our pages, Modeler or the start, brings along what it is bound to and is written down. */
class WholeDeployments extends DeploymentManager {

    private final ReleaseBook book;

    private WholeDeployments(ReleaseBook book) {
        this.book = book;
    }

    /** For the engine's configuration; the book is asked for when the first deployment comes. */
    static SessionFactory factory(ObjectProvider<ReleaseBook> book) {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return DeploymentManager.class;
            }

            @Override
            public Session openSession() {
                return new WholeDeployments(book.getObject());
            }
        };
    }

    @Override
    public void insertDeployment(DeploymentEntity deployment) {
        Map<String, byte[]> given = new TreeMap<>();
        deployment.getResources().forEach((name, resource) -> given.put(name, resource.getBytes()));
        book.along(given).forEach((name, content) -> deployment.addResource(resource(name, content)));
        super.insertDeployment(deployment);
        book.enter(deployment.getId(), deployment.getSource(), deployment.getName(), all(deployment));
    }

    private static Map<String, byte[]> all(DeploymentEntity deployment) {
        Map<String, byte[]> all = new TreeMap<>();
        deployment.getResources().forEach((name, resource) -> {
            if (!resource.isGenerated()) {
                all.put(name, resource.getBytes());
            }
        });
        return all;
    }

    private static ResourceEntity resource(String name, byte[] content) {
        ResourceEntity resource = new ResourceEntity();
        resource.setName(name);
        resource.setBytes(content);
        return resource;
    }
}
