package org.guangsha.appeal;

import org.camunda.bpm.engine.RuntimeService;
import org.guangsha.application.CaseFacts;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.engine.Offices;
import org.guangsha.engine.SendsMessage;
import org.guangsha.engine.StartsProcess;
import org.springframework.stereotype.Component;

/** The process {@code appeal}: its key, its message, its one way in. */
@Component
@StartsProcess(key = AppealProcess.KEY, variables = Offices.VARIABLE)
@SendsMessage(name = AppealProcess.WITHDRAWN)
class AppealProcess {

    static final String KEY = "appeal";

    /** Message: the household takes its appeal back. */
    static final String WITHDRAWN = "appeal-withdrawn";

    private final RuntimeService runtime;
    private final Areas areas;

    AppealProcess(RuntimeService runtime, Areas areas) {
        this.runtime = runtime;
        this.areas = areas;
    }

    /** Starts the reexamination at the housing department of the case. */
    void start(CaseFacts refused) {
        runtime.createProcessInstanceByKey(KEY)
                .processDefinitionWithoutTenantId()
                .businessKey(refused.caseNo())
                .setVariable(Offices.VARIABLE, areas.office(Level.HOUSING, refused.communityCode()))
                .execute();
    }

    void withdraw(String caseNo) {
        runtime.createMessageCorrelation(WITHDRAWN)
                .processInstanceBusinessKey(caseNo)
                .correlate();
    }
}
