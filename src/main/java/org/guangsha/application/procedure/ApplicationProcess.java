package org.guangsha.application.procedure;

import static org.camunda.bpm.engine.variable.Variables.stringValue;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.guangsha.application.ApplicationProcedure;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.EndReason;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.engine.Offices;
import org.guangsha.engine.SendsMessage;
import org.guangsha.engine.StartsProcess;
import org.springframework.stereotype.Component;

/** The process {@code application}: its key, its variables and messages, its ways in. */
@Component
@StartsProcess(
        key = ApplicationProcess.KEY,
        variables = {
            Offices.VARIABLE,
            ApplicationProcess.COMMUNITY,
            ApplicationProcess.RECEIVED_ON,
            ApplicationProcess.CASE_DUE,
            ApplicationProcess.ELIGIBILITY_TABLE
        })
@SendsMessage(
        name = ApplicationProcess.RESUMED,
        variables = {
            Offices.VARIABLE,
            ApplicationProcess.COMMUNITY,
            ApplicationProcess.RECEIVED_ON,
            ApplicationProcess.CASE_DUE,
            ApplicationProcess.ELIGIBILITY_TABLE,
            ApplicationProcess.GOES_TO
        })
@SendsMessage(
        name = ApplicationProcess.WITHDRAWN,
        variables = {ApplicationProcess.END_REASON, ApplicationProcess.END_WORDS})
@SendsMessage(name = ApplicationProcess.CHANGED)
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

    /** Name of the {@link EndReason} a case ends for without a decision, and the words for it. */
    static final String END_REASON = "endReason";

    static final String END_WORDS = "endWords";

    /** Id of the step a case goes to, returned or resumed. */
    static final String GOES_TO = "goTo";

    /** Messages: resumed after an appeal, ended without a decision, checked again. */
    static final String RESUMED = "application-resumed";

    static final String WITHDRAWN = "application-withdrawn";
    static final String CHANGED = "household-changed";

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
                .setVariables(variables(accepted))
                .execute();
    }

    @Override
    public void resume(CaseFacts reopened, String step) {
        runtime.createMessageCorrelation(RESUMED)
                .withoutTenantId()
                .processInstanceBusinessKey(reopened.caseNo())
                .setVariables(variables(reopened).putValue(GOES_TO, step))
                .correlateStartMessage();
    }

    @Override
    public void end(String caseNo, EndReason reason, String words) {
        runtime.createMessageCorrelation(WITHDRAWN)
                .processInstanceBusinessKey(caseNo)
                .setVariable(END_REASON, reason.name())
                .setVariable(END_WORDS, words)
                .correlate();
    }

    @Override
    public void recheck(String caseNo) {
        runtime.createMessageCorrelation(CHANGED)
                .processInstanceBusinessKey(caseNo)
                .correlate();
    }

    private VariableMap variables(CaseFacts accepted) {
        return Variables.createVariables()
                .putValueTyped(
                        Offices.VARIABLE, stringValue(areas.office(Level.HOUSING, accepted.communityCode()), true))
                .putValue(COMMUNITY, accepted.communityCode())
                .putValue(RECEIVED_ON, accepted.receivedOn().toString())
                .putValue(CASE_DUE, accepted.dueOn().toString())
                .putValue(ELIGIBILITY_TABLE, table(accepted));
    }

    private static String table(CaseFacts accepted) {
        return "eligibility-" + accepted.programme().name().toLowerCase().replace('_', '-');
    }
}
