package org.guangsha.subsidy;

import java.time.YearMonth;
import org.camunda.bpm.engine.RuntimeService;
import org.guangsha.area.Areas;
import org.guangsha.engine.Offices;
import org.guangsha.engine.SendsMessage;
import org.guangsha.staff.Unfenced;
import org.springframework.stereotype.Component;

/** The process {@code subsidy-run}: its key, its messages, its variables, its way in besides the timer. */
@Component
@SendsMessage(
        name = SubsidyRunProcess.ASKED,
        variables = {Offices.VARIABLE, SubsidyRunProcess.MONTH})
@SendsMessage(name = SubsidyRunProcess.BANK_RETURNED)
class SubsidyRunProcess {

    static final String KEY = "subsidy-run";

    /** The process that asks one office for one approval. */
    static final String APPROVAL = "subsidy-approval";

    /** Ids of the steps that ask for approvals. */
    static final String FIRST_APPROVAL = "firstApproval";

    static final String SECOND_APPROVAL = "secondApproval";
    static final String COVER_SHORTFALL = "coverShortfall";

    /** Id of the step that waits for the bank. */
    static final String AWAIT_BANK = "awaitBank";

    /** Month that is paid, {@code yyyy-MM}. */
    static final String MONTH = "month";
    /** Whether anything is to be done this month. */
    static final String DUE = "due";

    static final String COMPUTED = "computed";
    static final String COVERED = "covered";
    static final String BOOKED = "booked";
    /** What an approval decided. */
    static final String OUTCOME = "outcome";

    static final String WORDS = "words";

    /** Message that starts a month besides the timer. */
    static final String ASKED = "subsidy-run-asked";
    /** Message: the bank's answer is read. */
    static final String BANK_RETURNED = "subsidy-bank-returned";

    private final RuntimeService runtime;
    private final Areas areas;
    private final Unfenced unfenced;

    SubsidyRunProcess(RuntimeService runtime, Areas areas, Unfenced unfenced) {
        this.runtime = runtime;
        this.areas = areas;
        this.unfenced = unfenced;
    }

    /** Business key of a month's instance and of those it calls. */
    static String key(YearMonth month) {
        return "subsidy-" + month;
    }

    /** The month of such a key. */
    static YearMonth month(String key) {
        return YearMonth.parse(key.substring("subsidy-".length()));
    }

    void start(YearMonth month) {
        unfenced.asProgram(() -> runtime.createMessageCorrelation(ASKED)
                .withoutTenantId()
                .processInstanceBusinessKey(key(month))
                .setVariable(Offices.VARIABLE, areas.cityOffice("housing"))
                .setVariable(MONTH, month.toString())
                .correlateStartMessage());
    }

    void bankReturned(YearMonth month) {
        unfenced.asProgram(() -> runtime.createMessageCorrelation(BANK_RETURNED)
                .processInstanceBusinessKey(key(month))
                .correlate());
    }
}
