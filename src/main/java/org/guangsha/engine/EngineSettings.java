package org.guangsha.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What properties can't say about the engine. */
@Component
@Order(Ordering.DEFAULT_ORDER + 1)
class EngineSettings extends AbstractCamundaConfiguration {

    private static final String IDS_WITH_HYPHENS = "[a-zA-Z0-9-]+";

    private final BeanFactory beans;
    private final SchemaUpdate schema;

    EngineSettings(BeanFactory beans, SchemaUpdate schema) {
        this.beans = beans;
        this.schema = schema;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setTenantIdProvider(new OfficeTenants());
        engine.setResourceAuthorizationProvider(new GrantsByDefinition());
        engine.setCommandCheckers(List.of(new TenantCommandChecker(), new OwnOfficeChecker()));
        engine.setIdentityProviderSessionFactory(new GenericManagerFactory(WholeNames.class));
        // would only feed the vendor's count of licensed users
        engine.setTaskMetricsEnabled(false);
        engine.setCustomPostVariableSerializers(List.of(new LiveJsonSerializer(beans)));
        engine.setGeneralResourceWhitelistPattern(IDS_WITH_HYPHENS);
        DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
        tables.setFeelEngineFactory(ParsedOnce.tables());
        engine.setDmnEngineConfiguration(tables);
        // bears the name "full" and takes its place
        engine.setCustomHistoryLevels(List.of(new OfficeHistory()));
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new OfficeCalls());
        listeners.add(new DefaultOffice());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    @Override
    public void postInit(SpringProcessEngineConfiguration engine) {
        // next the engine looks at its tables
        schema.await();
    }
}
