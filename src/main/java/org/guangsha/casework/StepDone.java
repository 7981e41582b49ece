package org.guangsha.casework;

import java.util.Date;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricActivityInstanceEntity;

/**
 * A step of a procedure in which a person finished a task.
 *
 * @param activity id of the call activity in the calling procedure
 * @param order the engine's count along the way; of two steps on one path the later has the greater
 */
record StepDone(String activity, String title, String called, Date end, long order) {

    static StepDone of(HistoricActivityInstance call) {
        return new StepDone(
                call.getActivityId(),
                call.getActivityName(),
                call.getCalledProcessInstanceId(),
                call.getEndTime(),
                ((HistoricActivityInstanceEntity) call).getSequenceCounter());
    }

    boolean isAfter(StepDone other) {
        int later = end.compareTo(other.end);
        return later > 0 || later == 0 && order > other.order;
    }
}
