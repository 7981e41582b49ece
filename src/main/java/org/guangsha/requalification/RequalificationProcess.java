package org.guangsha.requalification;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.Execution;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.engine.Offices;
import org.guangsha.engine.SendsMessage;
import org.guangsha.engine.StartsProcess;
import org.guangsha.staff.Unfenced;
import org.springframework.stereotype.Component;

/** The process {@code requalification}: its key, its messages, its variables, its one way in. */
@Component
@StartsProcess(
        key = RequalificationProcess.KEY,
        variables = {Offices.VARIABLE, RequalificationProcess.ID})
@SendsMessage(name = RequalificationProcess.DECLARED)
@SendsMessage(name = RequalificationProcess.LAPSED)
public class RequalificationProcess {

    static final String KEY = "requalification";

    /** Message: the household has declared what it was asked, in time or late. */
    static final String DECLARED = "requalification-declared";

    /** Message: the entitlement has ended otherwise. */
    static final String LAPSED = "requalification-lapsed";

    /** Variable: id of the row, a long. */
    static final String ID = "requalificationId";

    /** Variable: name of a {@link CheckOutcome}; the diagram goes on by it. */
    static final String OUTCOME = "outcome";

    /** Variable: whether an exit could be opened. */
    static final String EXIT_OPENED = "exitOpened";

    /** Variable of the form: what is on file. */
    static final String SHEET = "requalificationSheet";

    /** Variable of the form: name of a {@link org.guangsha.requalification.Conclusion}. */
    static final String CONCLUSION = "conclusion";

    private final RuntimeService runtime;
    private final Areas areas;
    private final Unfenced unfenced;

    RequalificationProcess(RuntimeService runtime, Areas areas, Unfenced unfenced) {
        this.runtime = runtime;
        this.areas = areas;
        this.unfenced = unfenced;
    }

    /** Begins one at the street or town of its community and goes on until it has to wait or is settled. */
    public void start(Requalification one) {
        unfenced.asProgram(() -> runtime.createProcessInstanceByKey(KEY)
                .processDefinitionWithoutTenantId()
                .businessKey(one.caseNo())
                .setVariables(Map.of(Offices.VARIABLE, areas.office(Level.STREET, one.communityCode()), ID, one.id()))
                .execute());
    }

    static long idOf(DelegateExecution execution) {
        return ((Number) execution.getVariable(ID)).longValue();
    }

    /** Tells it, where it waits for this message; otherwise nothing. */
    void tell(Requalification one, String message) {
        waiting(one, message)
                .ifPresent(execution ->
                        unfenced.asProgram(() -> runtime.messageEventReceived(message, execution.getId())));
    }

    private Optional<Execution> waiting(Requalification one, String message) {
        Execution[] found = new Execution[1];
        unfenced.asProgram(() -> found[0] = runtime.createExecutionQuery()
                .processDefinitionKey(KEY)
                .processInstanceBusinessKey(one.caseNo())
                .processVariableValueEquals(ID, one.id())
                .messageEventSubscriptionName(message)
                .singleResult());
        return Optional.ofNullable(found[0]);
    }
}
