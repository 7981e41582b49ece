package org.guangsha.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.behavior.GatewayActivityBehavior;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;

/**
 * The engine's full history but for what costs much and says nothing new: variables, which only steer a procedure (what
 * was declared, found and decided stands in the file), what a decision table was asked (the finding keeps every figure and
 * rule), the gateways on the way (the next step says where they led), whom a task was offered to (always its office; who
 * took it is in the operation log), and timers that did their work (those that failed stay).
 */
class OfficeHistory extends HistoryLevelFull {

    private static final Set<HistoryEventType> UNSAID = Set.of(
            HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
            HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
            HistoryEventTypes.VARIABLE_INSTANCE_DELETE,
            HistoryEventTypes.DMN_DECISION_EVALUATE,
            HistoryEventTypes.IDENTITY_LINK_ADD,
            HistoryEventTypes.IDENTITY_LINK_DELETE,
            HistoryEventTypes.JOB_CREATE,
            HistoryEventTypes.JOB_SUCCESS,
            HistoryEventTypes.JOB_DELETE);

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, Object about) {
        return !UNSAID.contains(event) && !(about instanceof ExecutionEntity at && isGateway(at.getActivity()));
    }

    private static boolean isGateway(PvmActivity activity) {
        return activity != null && activity.getActivityBehavior() instanceof GatewayActivityBehavior;
    }
}
