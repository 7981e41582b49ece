package org.guangsha.exit;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.engine.Offices;
import org.guangsha.engine.SendsMessage;
import org.guangsha.engine.StartsProcess;
import org.guangsha.staff.Unfenced;
import org.springframework.stereotype.Component;

/** The process {@code exit}: its key, its messages, its variables, its one way in. */
@Component
@StartsProcess(
        key = ExitProcess.KEY,
        variables = {Offices.VARIABLE, ExitProcess.HEARD, ExitProcess.SHEET})
@SendsMessage(name = ExitProcess.STATEMENT)
@SendsMessage(name = ExitProcess.APPEALED)
@SendsMessage(name = ExitProcess.EXTENDED)
@SendsMessage(name = ExitProcess.HANDED_OVER)
class ExitProcess {

    static final String KEY = "exit";

    /** Message: the household has said what it has to say to the grounds. */
    static final String STATEMENT = "exit-statement";

    /** Message: the household appeals against the decision. */
    static final String APPEALED = "exit-appealed";

    /** Message: it has more time to vacate its dwelling. */
    static final String EXTENDED = "exit-extended";

    /** Message: the dwelling has come back. */
    static final String HANDED_OVER = "exit-handed-over";

    /** Variable: whether the household is heard before it is decided, and may appeal. */
    static final String HEARD = "heard";

    /** Variable of the forms: what is on file of the exit. */
    static final String SHEET = "exitSheet";

    /** Variable: {@link #EXITS} or {@link #STAYS}. */
    static final String DECISION = "decision";

    static final String EXITS = "EXITS";
    static final String STAYS = "STAYS";

    /** Variable of the form: first month without subsidy, {@code yyyy-MM}. */
    static final String FROM_MONTH = "fromMonth";

    /** Variable: whether the reexamination upheld the decision. */
    static final String UPHELD = "upheld";

    /** Variable: last day to vacate the dwelling, {@code yyyy-MM-dd}. */
    static final String LAST_DAY = "lastDay";

    /** Ids of the tasks. */
    static final String DECIDE = "decideExit";

    static final String REEXAMINE = "reexamine";

    private final RuntimeService runtime;
    private final Areas areas;
    private final Unfenced unfenced;

    ExitProcess(RuntimeService runtime, Areas areas, Unfenced unfenced) {
        this.runtime = runtime;
        this.areas = areas;
        this.unfenced = unfenced;
    }

    /** Begins at the housing department of the community. */
    void start(String caseNo, String community, ExitGround ground) {
        unfenced.asProgram(() -> runtime.createProcessInstanceByKey(KEY)
                .processDefinitionWithoutTenantId()
                .businessKey(caseNo)
                .setVariables(Map.of(
                        Offices.VARIABLE,
                        areas.office(Level.HOUSING, community),
                        HEARD,
                        ground.heard(),
                        SHEET,
                        ExitSheet.of(caseNo)))
                .execute());
    }

    /** Whether the case's exit waits for this message. */
    boolean waitsFor(String caseNo, String message) {
        return !waiting(caseNo, message).isEmpty();
    }

    void tell(String caseNo, String message) {
        String execution = waiting(caseNo, message).get(0).getId();
        unfenced.asProgram(() -> runtime.messageEventReceived(message, execution));
    }

    private List<Execution> waiting(String caseNo, String message) {
        Execution[] found = new Execution[1];
        unfenced.asProgram(() -> found[0] = runtime.createExecutionQuery()
                .processDefinitionKey(KEY)
                .processInstanceBusinessKey(caseNo)
                .messageEventSubscriptionName(message)
                .singleResult());
        return found[0] == null ? List.of() : List.of(found[0]);
    }
}
