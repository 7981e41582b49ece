package org.guangsha.provision;

import org.camunda.bpm.engine.RuntimeService;
import org.guangsha.engine.SendsMessage;
import org.guangsha.staff.Unfenced;
import org.springframework.stereotype.Service;

/** Lets a provision that waits for a dwelling end when the household has moved into one. */
@Service
@SendsMessage(name = ProvisionProcess.HANDED_OVER)
public class MoveIns {

    private final RuntimeService runtime;
    private final Unfenced unfenced;

    MoveIns(RuntimeService runtime, Unfenced unfenced) {
        this.runtime = runtime;
        this.unfenced = unfenced;
    }

    /** The household has the keys; where no provision waits for it nothing happens. */
    public void movedIn(String caseNo) {
        unfenced.asProgram(() -> runtime.createMessageCorrelation(ProvisionProcess.HANDED_OVER)
                .processInstanceBusinessKey(caseNo)
                .correlateAll());
    }
}
