package org.guangsha.violation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.runtime.Execution;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.engine.Offices;
import org.guangsha.engine.SendsMessage;
import org.guangsha.engine.StartsProcess;
import org.guangsha.staff.Unfenced;
import org.springframework.stereotype.Component;

/**
 * The process {@code violation}: its key, its messages, its variables, its one way in. Its business key is that of the report
 * until that is matched with a case, and the case's number from then on.
 */
@Component
@StartsProcess(
        key = ViolationProcess.KEY,
        variables = {Offices.VARIABLE, ViolationProcess.ID, ViolationProcess.SHEET, ViolationProcess.CASE})
@SendsMessage(name = ViolationProcess.STATEMENT)
@SendsMessage(name = ViolationProcess.APPEALED)
class ViolationProcess {

    static final String KEY = "violation";

    /** Message: the household has said what it has to say to facts and grounds. */
    static final String STATEMENT = "violation-statement";

    /** Message: the household appeals against the decision. */
    static final String APPEALED = "violation-appealed";

    /** Variable: id of the violation. */
    static final String ID = "violationId";

    /** Variable of the forms: what is on file of the violation. */
    static final String SHEET = "violationSheet";

    /** Variables of several forms: case, kind and day. */
    static final String CASE = "caseNo";

    static final String KIND = "kind";
    static final String SINCE = "since";

    /** Variables that gateways read. */
    static final String SCREENED = "screeningOutcome";

    static final String INVESTIGATED = "investigationOutcome";
    static final String SIGNED = "signature";
    static final String RULING = "ruling";
    static final String UPHELD = "upheld";

    /** Values of {@link #SIGNED}. */
    static final List<String> SIGNATURES = List.of("AGREE", "AGAIN");

    /** Variables of the decision: measures that are taken where there is a reason for them. */
    static final String RECLAIM = "reclaim";

    static final String MARKET_RENT = "marketRent";
    static final String DEED = "deed";
    static final String INSTALMENTS = "instalments";

    /** Ids of the tasks. */
    static final String SCREEN = "screenReport";

    static final String INVESTIGATE = "investigate";
    static final String SIGN = "coSign";
    static final String DECIDE = "decideViolation";
    static final String REEXAMINE = "reexamineViolation";

    private final RuntimeService runtime;
    private final Areas areas;
    private final Unfenced unfenced;

    ViolationProcess(RuntimeService runtime, Areas areas, Unfenced unfenced) {
        this.runtime = runtime;
        this.areas = areas;
        this.unfenced = unfenced;
    }

    /**
     * Begins at a housing department.
     *
     * @param seat code of its area
     * @param caseNo the case the report seems to be about, empty where it is not known
     * @return id of the instance
     */
    String start(long id, String seat, String caseNo) {
        String[] instance = new String[1];
        unfenced.asProgram(() -> instance[0] = runtime.createProcessInstanceByKey(KEY)
                .processDefinitionWithoutTenantId()
                .businessKey(KEY + "-" + id)
                .setVariables(
                        Map.of(Offices.VARIABLE, office(seat), ID, id, SHEET, ViolationSheet.of(id), CASE, caseNo))
                .execute()
                .getId());
        return instance[0];
    }

    /** Id of the housing department that sits there. */
    String office(String seat) {
        return community(seat)
                .map(community -> areas.office(Level.HOUSING, community.code()))
                .orElseThrow();
    }

    /** The seats whose departments deal with reports: those that have communities. */
    List<Area> seats() {
        return areas.seats().stream()
                .filter(seat -> community(seat.code()).isPresent())
                .toList();
    }

    private Optional<Area> community(String seat) {
        return areas.under(seat).stream()
                .filter(area -> area.kind() == AreaKind.COMMUNITY)
                .findFirst();
    }

    static long id(VariableScope scope) {
        return ((Number) scope.getVariable(ID)).longValue();
    }

    boolean waitsFor(ViolationFacts violation, String message) {
        return !waiting(violation, message).isEmpty();
    }

    void tell(ViolationFacts violation, String message) {
        String execution = waiting(violation, message).get(0).getId();
        unfenced.asProgram(() -> runtime.messageEventReceived(message, execution));
    }

    private List<Execution> waiting(ViolationFacts violation, String message) {
        Execution[] found = new Execution[1];
        unfenced.asProgram(() -> found[0] = runtime.createExecutionQuery()
                .processInstanceId(violation.instance())
                .messageEventSubscriptionName(message)
                .singleResult());
        return found[0] == null ? List.of() : List.of(found[0]);
    }
}
