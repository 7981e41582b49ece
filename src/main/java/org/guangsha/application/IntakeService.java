package org.guangsha.application;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.guangsha.household.HouseholdService;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/**
 * Takes applications on any day (H21.5). The caller makes sure that the clerk may file for the community, see
 * {@link Filing}. Nothing of a refused request is kept.
 */
@Service
public class IntakeService {

    private static final int ATTEMPTS = 3;

    private final IntakeDesk desk;
    private final HouseholdService households;

    IntakeService(IntakeDesk desk, HouseholdService households) {
        this.desk = desk;
        this.households = households;
    }

    /** Every fault of a request by path, none where it can be taken; prechecks come after. */
    public List<Fault> validate(ApplicationRequest request) {
        List<Fault> household = request.household() == null ? List.of() : households.validate(request.household());
        return RequestRules.faults(request, household);
    }

    /** As {@link #receive(ApplicationRequest, String, String)}, without a key. */
    public Intake receive(ApplicationRequest request, String clerkId) {
        return receive(request, clerkId, null);
    }

    /**
     * Takes an application: opens a case, and accepts it where no paper is missing. The same key with the same request,
     * or the same household and programme while its case is open, gives the same case again.
     *
     * @param key the client's name for this request, null where it has none
     * @throws FaultsFound 422 for an unsound request or a key used for another one, 409 for a failed precheck
     */
    public Intake receive(ApplicationRequest request, String clerkId, String key) {
        Faults faults = new Faults();
        faults.addAll(validate(request));
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "申请内容有误，未予收件");
        return again(() -> desk.receive(request, clerkId, key));
    }

    /**
     * Adds papers to a case, and accepts it once none is missing.
     *
     * @throws UnknownCase where no case bears this number
     * @throws FaultsFound 422 for unknown kinds, 409 where the case is closed
     */
    public Receipt supplyPapers(String caseNo, Collection<String> kinds) {
        return again(() -> desk.supplyPapers(caseNo, kinds));
    }

    /** @throws UnknownCase where no case bears this number */
    public Receipt receipt(String caseNo) {
        return desk.receipt(caseNo);
    }

    /** Who lost against another request that did the same at the same moment asks once more and finds the other's case. */
    private static <T> T again(Supplier<T> attempt) {
        for (int i = 1; i < ATTEMPTS; i++) {
            try {
                return attempt.get();
            } catch (DataIntegrityViolationException | ConcurrencyFailureException lost) {
                continue;
            }
        }
        return attempt.get();
    }
}
