package org.guangsha.engine;

import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.runtime.VariableInstance;

/**
 * The engine's full history but for two things that cost much and that the file keeps better: every single change of a
 * variable (its last value stays), and the {@code dossier}, which is a copy of the household file for one review.
 */
class OfficeHistory extends HistoryLevelFull {

    static final String DOSSIER = "dossier";

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, Object about) {
        return !HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL.equals(event)
                && !(about instanceof VariableInstance variable && DOSSIER.equals(variable.getName()));
    }
}
