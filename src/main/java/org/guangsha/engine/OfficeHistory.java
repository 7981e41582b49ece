package org.guangsha.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.runtime.VariableInstance;

/**
 * The engine's full history but for what costs much and says little: every single change of a variable (its last value
 * stays), timers that did their work (those that failed stay), and the {@code dossier}, a copy of the household file for
 * the time of one review that is not to lie about for years.
 */
class OfficeHistory extends HistoryLevelFull {

    private static final String DOSSIER = "dossier";

    private static final Set<HistoryEventType> UNSAID = Set.of(
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
            HistoryEventTypes.JOB_CREATE,
            HistoryEventTypes.JOB_SUCCESS,
            HistoryEventTypes.JOB_DELETE);

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, Object about) {
        return !UNSAID.contains(event)
                && !(about instanceof VariableInstance variable && DOSSIER.equals(variable.getName()));
    }
}
