package org.guangsha.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guangsha.application.Precheck.Person;
import org.guangsha.household.HouseholdDraft;
import org.guangsha.household.HouseholdService;
import org.guangsha.problem.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One attempt at an intake, whole or not at all. */
@Component
class IntakeDesk {

    private final HousingCaseRepository cases;
    private final OpenCases openCases;
    private final CaseNumbers numbers;
    private final IdempotencyKeys keys;
    private final Prechecks prechecks;
    private final HouseholdService households;
    private final Acceptance acceptance;
    private final Duplicates duplicates;
    private final Clock clock;

    IntakeDesk(
            HousingCaseRepository cases,
            OpenCases openCases,
            CaseNumbers numbers,
            IdempotencyKeys keys,
            Prechecks prechecks,
            HouseholdService households,
            Acceptance acceptance,
            Duplicates duplicates,
            Clock clock) {
        this.cases = cases;
        this.openCases = openCases;
        this.numbers = numbers;
        this.keys = keys;
        this.prechecks = prechecks;
        this.households = households;
        this.acceptance = acceptance;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    @Transactional
    Intake receive(ApplicationRequest request, String clerkId, String key) {
        Optional<String> replayed = keys.caseOf(clerkId, key, request);
        if (replayed.isPresent()) {
            return new Intake(receipt(replayed.get()), false);
        }
        List<String> idHashes = households.idHashes(request.household());
        // Read once: were the open cases read again for the prechecks, one opened in between would be held against
        // itself.
        List<OpenCaseMember> inOpenCases = openCases.of(idHashes);
        Optional<String> open = openCases.ofHousehold(inOpenCases, idHashes).filter(no -> isFor(no, request));
        if (open.isPresent()) {
            keys.remember(clerkId, key, request, open.get());
            return new Intake(receipt(open.get()), false);
        }
        refuseWhereGrounded(people(request.household(), idHashes), inOpenCases);
        HousingCase opened = open(request, clerkId, idHashes);
        keys.remember(clerkId, key, request, opened.facts().caseNo());
        return new Intake(acceptance.acceptIfComplete(opened, request.household()), true);
    }

    private boolean isFor(String caseNo, ApplicationRequest request) {
        return found(caseNo).facts().programme() == request.programme();
    }

    private HousingCase open(ApplicationRequest request, String clerkId, List<String> idHashes) {
        LocalDate today = LocalDate.now(clock);
        String caseNo = numbers.next(request.household().communityCode(), today);
        openCases.enter(idHashes, caseNo);
        long householdId = households.store(request.household());
        HousingCase opened = cases.save(new HousingCase(caseNo, householdId, request, clerkId, today));
        duplicates.look(opened.facts());
        return opened;
    }

    private static List<Person> people(HouseholdDraft household, List<String> idHashes) {
        return IntStream.range(0, idHashes.size())
                .mapToObj(i -> new Person(i, household.members().get(i).name(), idHashes.get(i)))
                .toList();
    }

    private void refuseWhereGrounded(List<Person> people, List<OpenCaseMember> inOpenCases) {
        Faults faults = new Faults();
        prechecks
                .of(people, inOpenCases)
                .forEach(ground -> faults.add(
                        "household.members[%d]".formatted(ground.position()),
                        ground.code().name(),
                        ground.words()));
        faults.refuseIfAny(HttpStatus.CONFLICT, "不予收件");
    }

    @Transactional
    Receipt supplyPapers(String caseNo, Collection<String> kinds) {
        HousingCase held = cases.holdByCaseNo(caseNo).orElseThrow(() -> new UnknownCase(caseNo));
        return acceptance.supply(held, kinds);
    }

    @Transactional(readOnly = true)
    Receipt receipt(String caseNo) {
        return acceptance.receipt(found(caseNo));
    }

    private HousingCase found(String caseNo) {
        return cases.findByCaseNo(caseNo).orElseThrow(() -> new UnknownCase(caseNo));
    }
}
