package org.guangsha.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.BeanFactory;

/** What an engine needs so that our diagrams and tables mean the same in it, wherever it keeps its instances. */
public final class OfficeEngine {

    private OfficeEngine() {}

    /**
     * Before the engine is built.
     *
     * @param sources beans by which variables are read that are worked out, see {@link LiveJson.Source}
     */
    public static void furnish(ProcessEngineConfigurationImpl engine, BeanFactory sources) {
        engine.setTenantIdProvider(new OfficeTenants());
        engine.setCustomPostVariableSerializers(List.of(new LiveJsonSerializer(sources)));
        DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
        tables.setFeelEngineFactory(ParsedOnce.tables());
        engine.setDmnEngineConfiguration(tables);
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new OfficeCalls());
        listeners.add(new DefaultOffice());
        engine.setCustomPostBPMNParseListeners(listeners);
    }
}
