package org.guangsha.allotment;

import org.camunda.bpm.engine.RuntimeService;
import org.guangsha.engine.Offices;
import org.guangsha.engine.SendsMessage;
import org.guangsha.engine.StartsProcess;
import org.guangsha.policy.OrderRule;
import org.guangsha.staff.Unfenced;
import org.springframework.stereotype.Component;

/** The processes {@code allotment} and {@code allotment-contract}: keys, messages, variables, the way in. */
@Component
@StartsProcess(
        key = AllotmentProcess.KEY,
        variables = {Offices.VARIABLE, AllotmentProcess.ORDERING})
@SendsMessage(name = AllotmentProcess.ANSWERED)
@SendsMessage(name = AllotmentProcess.STOPPED)
class AllotmentProcess {

    static final String KEY = "allotment";

    /** The process of one household that signs and moves in; its business key is the case number. */
    static final String CONTRACT = "allotment-contract";

    /** Name of the {@link OrderRule} by which the batch is ordered. */
    static final String ORDERING = "ordering";

    /** Last day of the announcement, {@code yyyy-MM-dd}. */
    static final String ANNOUNCED_UNTIL = "announcedUntil";

    /** Whether an offer waits for its answer, and the last day of the earliest. */
    static final String OPEN = "open";

    static final String ANSWER_UNTIL = "answerUntil";

    /** Whether a household has accepted. */
    static final String ACCEPTED = "accepted";

    /** Last day of the public notice of the result. */
    static final String NOTICE_UNTIL = "noticeUntil";

    /** Batch that a contract comes from. */
    static final String BATCH = "batch";

    static final String SIGNED = "signed";
    static final String HANDED_OVER = "handedOver";

    /** What the forms show. */
    static final String LOT = "lot";

    static final String RESULT = "result";
    static final String TERMS = "terms";

    static final String ANSWERED = "allotment-answered";
    static final String STOPPED = "allotment-stopped";

    private final RuntimeService runtime;
    private final Unfenced unfenced;

    AllotmentProcess(RuntimeService runtime, Unfenced unfenced) {
        this.runtime = runtime;
        this.unfenced = unfenced;
    }

    void start(String batch, String office, OrderRule order) {
        unfenced.asProgram(() -> runtime.createProcessInstanceByKey(KEY)
                .processDefinitionWithoutTenantId()
                .businessKey(batch)
                .setVariable(Offices.VARIABLE, office)
                .setVariable(ORDERING, order.name())
                .execute());
    }

    /** An answer is on file. While the batch is busy with the last ones nobody waits for it; it is read then all the same. */
    void answered(String batch) {
        unfenced.asProgram(() -> runtime.createMessageCorrelation(ANSWERED)
                .processInstanceBusinessKey(batch)
                .correlateAll());
    }

    void stop(String batch) {
        unfenced.asProgram(() -> runtime.createMessageCorrelation(STOPPED)
                .processInstanceBusinessKey(batch)
                .correlate());
    }
}
