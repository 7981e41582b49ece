package org.guangsha.rehearsal.stage;

import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;

/** Tells what the diagrams wait for from outside. Public for the engine. */
public class WatchedMessages extends EventSubscriptionManager {

    private static final Set<String> STAND_STILL = Set.of("receiveTask", "intermediateMessageCatch");

    @Override
    public void insert(EventSubscriptionEntity one) {
        super.insert(one);
        if (isMessage(one) && one.getExecution() != null) {
            boolean blocks =
                    STAND_STILL.contains(one.getActivity().getProperties().get(BpmnProperties.TYPE));
            Happenings.add(new Happening.MessageAwaited(
                    one.getId(), Cases.no(one.getExecution()), one.getEventName(), one.getExecutionId(), blocks));
        }
    }

    @Override
    public void deleteEventSubscription(EventSubscriptionEntity one) {
        super.deleteEventSubscription(one);
        if (isMessage(one)) {
            Happenings.add(new Happening.MessageGone(one.getId()));
        }
    }

    private static boolean isMessage(EventSubscriptionEntity one) {
        return one.isSubscriptionForEventType(EventType.MESSAGE);
    }
}
