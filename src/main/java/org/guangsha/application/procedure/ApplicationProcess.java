package org.guangsha.application.procedure;

import static org.camunda.bpm.engine.variable.Variables.stringValue;

import org.camunda.bpm.engine.RuntimeService;
import org.guangsha.application.ApplicationProcedure;
import org.guangsha.application.CaseFacts;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.engine.Offices;
import org.springframework.stereotype.Component;

/** The process {@code application}: its key, its variables, its one way in. */
@Component
class ApplicationProcess implements ApplicationProcedure {

    static final String KEY = "application";

    static final String COMMUNITY = "community";
    static final String RECEIVED_ON = "receivedOn";
    /** Last day to provide for the household, {@code yyyy-MM-dd}. */
    static final String CASE_DUE = "caseDue";
    /** Id of the decision table of the programme. */
    static final String ELIGIBILITY_TABLE = "eligibilityTable";

    static final String PRECHECK_PASSED = "precheckPassed";
    static final String INCOME_LEVEL = "incomeLevel";

    /** The facts while they are being judged; never stored. */
    static final String FACTS = "facts";

    static final String CATEGORY = "category";

    private final RuntimeService runtime;
    private final Areas areas;

    ApplicationProcess(RuntimeService runtime, Areas areas) {
        this.runtime = runtime;
        this.areas = areas;
    }

    /** Starts the procedure at the housing department that will decide, the case number as business key. */
    @Override
    public void start(CaseFacts accepted) {
        runtime.createProcessInstanceByKey(KEY)
                .processDefinitionWithoutTenantId()
                .businessKey(accepted.caseNo())
                .setVariable(Offices.VARIABLE, stringValue(areas.office(Level.HOUSING, accepted.communityCode()), true))
                .setVariable(COMMUNITY, accepted.communityCode())
                .setVariable(RECEIVED_ON, accepted.receivedOn().toString())
                .setVariable(CASE_DUE, accepted.dueOn().toString())
                .setVariable(ELIGIBILITY_TABLE, table(accepted))
                .execute();
    }

    private static String table(CaseFacts accepted) {
        return "eligibility-" + accepted.programme().name().toLowerCase().replace('_', '-');
    }
}
