package org.guangsha.sla;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Shows what is late in Cockpit: counted on its dashboard, a badge on the diagram, a line in its incident lists. */
@Component
public class Incidents {

    public static final String BREACH = "slaBreach";
    static final String WARNING = "slaWarning";

    private final RuntimeService runtime;

    Incidents(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @param configuration the task or case it is about, by which it is found again */
    public void raise(String type, String executionId, String configuration, String words) {
        runtime.createIncident(type, executionId, configuration, words);
    }

    /** Ends those about this task or case. */
    public void resolve(String type, String configuration) {
        runtime.createIncidentQuery()
                .incidentType(type)
                .configuration(configuration)
                .list()
                .forEach(incident -> runtime.resolveIncident(incident.getId()));
    }
}
