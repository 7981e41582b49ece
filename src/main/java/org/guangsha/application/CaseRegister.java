package org.guangsha.application;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All cases, by number. */
@Service
public class CaseRegister {

    private final HousingCaseRepository cases;
    private final OpenCases openCases;
    private final WorkCalendar calendar;
    private final Policy policy;

    CaseRegister(HousingCaseRepository cases, OpenCases openCases, WorkCalendar calendar, Policy policy) {
        this.cases = cases;
        this.openCases = openCases;
        this.calendar = calendar;
        this.policy = policy;
    }

    /** @throws UnknownCase where no case bears this number */
    @Transactional(readOnly = true)
    public CaseFacts byNo(String caseNo) {
        return cases.findByCaseNo(caseNo).map(HousingCase::facts).orElseThrow(() -> new UnknownCase(caseNo));
    }

    /** Those of these cases that there are, by number, in one query. */
    @Transactional(readOnly = true)
    public Map<String, CaseFacts> byNos(Collection<String> caseNos) {
        return caseNos.isEmpty()
                ? Map.of()
                : cases.factsOf(caseNos).stream().collect(toMap(CaseFacts::caseNo, Function.identity()));
    }

    /**
     * The case, held against others until the transaction ends.
     *
     * @throws UnknownCase where no case bears this number
     */
    @Transactional
    public CaseFacts hold(String caseNo) {
        return cases.holdByCaseNo(caseNo).map(HousingCase::facts).orElseThrow(() -> new UnknownCase(caseNo));
    }

    /** How the case ended, empty while it is open. */
    @Transactional(readOnly = true)
    public Optional<Outcome> outcome(String caseNo) {
        return cases.findByCaseNo(caseNo)
                .orElseThrow(() -> new UnknownCase(caseNo))
                .outcome();
    }

    /**
     * Closes a case and frees its members to apply again. Closing it again the same way does nothing.
     *
     * @throws UnknownCase where no case bears this number
     * @throws IllegalStateException where it is closed with another outcome
     */
    @Transactional
    public void close(String caseNo, CaseOutcome outcome, String reasonCode, String words, LocalDate on) {
        HousingCase housingCase = cases.holdByCaseNo(caseNo).orElseThrow(() -> new UnknownCase(caseNo));
        Optional<Outcome> already = housingCase.outcome();
        if (already.isEmpty()) {
            housingCase.close(new Outcome(outcome, reasonCode, words, on));
            openCases.release(caseNo);
        } else if (already.get().outcome() != outcome) {
            throw new IllegalStateException("案件 " + caseNo + " 已经办结");
        }
    }

    /**
     * Moves the last day of a case by the days its clock stood still; counted from the day fixed on acceptance.
     *
     * @param lostDays calendar days since acceptance
     * @return the new last day, a working day (Civil Code art. 203)
     */
    @Transactional
    public LocalDate moveDue(String caseNo, int lostDays) {
        HousingCase housingCase = cases.holdByCaseNo(caseNo).orElseThrow(() -> new UnknownCase(caseNo));
        LocalDate first = housingCase.firstDueOn();
        LocalDate due =
                lostDays == 0 ? first : calendar.dueAfterDays(first, lostDays).due();
        housingCase.moveDue(due);
        return due;
    }

    /** Every accepted case that is open. */
    @Transactional(readOnly = true)
    public List<CaseFacts> accepted() {
        return cases.accepted().stream().map(HousingCase::facts).toList();
    }

    /**
     * Fixes the last day of a case anew, because the holidays it was worked out with were not the announced ones.
     *
     * @param from the last day as it is
     * @param first the last day had no day been lost
     * @return false where the case is closed or its last day another by now; then nothing changes
     */
    @Transactional
    public boolean recountDue(String caseNo, LocalDate from, LocalDate first, LocalDate due) {
        HousingCase housingCase = cases.holdByCaseNo(caseNo).orElseThrow(() -> new UnknownCase(caseNo));
        boolean open = housingCase.outcome().isEmpty()
                && from.equals(housingCase.facts().dueOn());
        if (open) {
            housingCase.recountDue(first, due);
        }
        return open;
    }

    /**
     * Opens a refused case again, whose refusal does not stand; its members are in it as before. Nobody kept its last day in
     * step with the calendar meanwhile.
     */
    @Transactional
    public void reopen(String caseNo) {
        HousingCase housingCase = cases.holdByCaseNo(caseNo).orElseThrow(() -> new UnknownCase(caseNo));
        LocalDate acceptedOn = housingCase.facts().acceptedOn();
        housingCase.reopen(
                calendar.dueAfterMonths(acceptedOn, policy.decision().months().value())
                        .due());
    }

    /**
     * Keeps the members of a refused case from applying elsewhere while its refusal is appealed.
     *
     * @param idHashes the members
     * @return those who are in another open case already; then nobody is entered
     */
    @Transactional
    public List<String> reserve(String caseNo, Collection<String> idHashes) {
        List<String> elsewhere =
                openCases.of(idHashes).stream().map(OpenCaseMember::idHash).toList();
        if (elsewhere.isEmpty()) {
            openCases.enter(idHashes, caseNo);
        }
        return elsewhere;
    }

    /** Lets the members of a case apply again. */
    @Transactional
    public void release(String caseNo) {
        openCases.release(caseNo);
    }
}
