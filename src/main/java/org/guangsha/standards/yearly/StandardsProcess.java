package org.guangsha.standards.yearly;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.guangsha.area.Areas;
import org.guangsha.area.Department;
import org.guangsha.engine.Offices;
import org.guangsha.engine.SendsMessage;
import org.guangsha.staff.Unfenced;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The process {@code standards}: its key, its variables, its ways in besides the yearly timer. It belongs to the housing
 * department of the city; the version it makes is its business key.
 */
@Component
@SendsMessage(
        name = StandardsProcess.BEGUN_BY_HAND,
        variables = {Offices.VARIABLE, StandardsProcess.BEGUN_BY, StandardsProcess.REASON})
class StandardsProcess {

    static final String KEY = "standards";
    /** Process of one department's part in it. */
    static final String STEP_KEY = "standards-step";

    /** Message that begins it at once. */
    static final String BEGUN_BY_HAND = "standards-begun";

    /** Why a published version is corrected; not there for the year's first version. */
    static final String REASON = "correctionReason";
    /** Log-in of whoever pressed the button; not there where the timer began. */
    static final String BEGUN_BY = "begunBy";

    /** Whether there is anything to do: false where the year was begun before. */
    static final String BEGUN = "begun";

    static final String CORRECTION = "correction";
    /** Last day to publish, {@code yyyy-MM-dd}. */
    static final String LAST_DAY = "lastDay";
    /** The day before the earliest day of publication, {@code yyyy-MM-dd}. */
    static final String PUBLISH_AFTER = "publishAfter";
    /** Roles of the departments asked to propose, separated by commas. */
    static final String ASKED = "asked";
    /** What the city said, {@code APPROVE} or {@code SEND_BACK}. */
    static final String RULING = "ruling";

    private final RuntimeService runtime;
    private final Areas areas;
    private final Unfenced unfenced;

    StandardsProcess(RuntimeService runtime, Areas areas, Unfenced unfenced) {
        this.runtime = runtime;
        this.areas = areas;
        this.unfenced = unfenced;
    }

    /** Begins the coming year's standards; nothing happens where they were begun before. */
    @Transactional
    public void begin(String by) {
        start(Variables.createVariables().putValue(BEGUN_BY, by));
    }

    /**
     * Begins the correction of the version in force.
     *
     * @throws org.guangsha.problem.FaultsFound where it cannot be corrected now
     */
    @Transactional
    public void correct(String reason, String by) {
        start(Variables.createVariables().putValue(BEGUN_BY, by).putValue(REASON, reason));
    }

    private void start(VariableMap variables) {
        variables.putValueTyped(
                Offices.VARIABLE, Variables.stringValue(areas.cityOffice(Department.HOUSING.role()), true));
        unfenced.asProgram(() -> runtime.createMessageCorrelation(BEGUN_BY_HAND)
                .withoutTenantId()
                .setVariables(variables)
                .correlateStartMessage());
    }
}
