package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.IdentityNumber;
import org.guangsha.household.MaskedName;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.WhoActs;
import org.guangsha.violation.rules.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what happens to violations outside their tasks, and tells how far they have come (R21, R22). */
@Service
public class Violations {

    private final ViolationTable table;
    private final SanctionTable sanctions;
    private final ViolationProcess process;
    private final HouseholdService households;
    private final Journal journal;
    private final WhoActs whoActs;
    private final Clock clock;

    Violations(
            ViolationTable table,
            SanctionTable sanctions,
            ViolationProcess process,
            HouseholdService households,
            Journal journal,
            WhoActs whoActs,
            Clock clock) {
        this.table = table;
        this.sanctions = sanctions;
        this.process = process;
        this.households = households;
        this.journal = journal;
        this.whoActs = whoActs;
        this.clock = clock;
    }

    /**
     * Records what the household says to facts and grounds; its decision follows.
     *
     * @throws FaultsFound 409 where the violation does not wait for it; 422 without words
     */
    @Transactional
    public void state(long id, String words) {
        String refused = "陈述申辩未登记";
        ViolationFacts violation = awaiting(id, ViolationProcess.STATEMENT, refused);
        requireWords("陈述申辩的内容", words, refused);
        table.stated(id, words.strip(), today(), me());
        journal.note(violation.caseNo(), EntryKind.VIOLATION, "陈述申辩：" + words.strip());
        process.tell(violation, ViolationProcess.STATEMENT);
    }

    /**
     * Lodges the household's appeal against the decision; somebody who took no part reexamines it.
     *
     * @throws FaultsFound 409 where there is nothing to appeal any more; 422 without grounds
     */
    @Transactional
    public void appeal(long id, String words) {
        String refused = "申诉未登记";
        ViolationFacts violation = awaiting(id, ViolationProcess.APPEALED, refused);
        requireWords("申诉的理由", words, refused);
        table.appealed(id, words.strip(), today(), me());
        journal.note(violation.caseNo(), EntryKind.APPEALED, words.strip());
        process.tell(violation, ViolationProcess.APPEALED);
    }

    /**
     * Enters somebody concerned beside the household, whom the ban will meet too; the number is kept as a hash only.
     *
     * @param words what the person has to do with it, at most 200 characters
     * @throws FaultsFound 409 where the violation is decided or the person entered already; 422 with everything wrong with it
     */
    @Transactional
    public void concern(long id, String name, String idNumber, String words) {
        String refused = "涉事人员未登记";
        ViolationFacts violation = table.hold(id);
        if (!violation.isOpen() || violation.caseNo() == null || violation.decidedOn() != null) {
            throw conflict(refused, "NOT_NOW", "涉事人员在立案后、作出决定前登记");
        }
        Faults faults = new Faults();
        line("name", "姓名", name, faults);
        IdentityNumber number = IdentityNumber.typed(idNumber == null ? "" : idNumber);
        number.flaw(today()).ifPresent(flaw -> faults.add("idNumber", flaw.name(), flaw.words()));
        line("words", "与违规的关系", words, faults);
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, refused);
        String idHash = households.idHash(number.value());
        if (sanctions.concerned(id).stream().anyMatch(known -> known.idHash().equals(idHash))) {
            throw conflict(refused, "TWICE", "这个人已经登记");
        }
        sanctions.concern(
                id,
                new ConcernedPerson(idHash, MaskedName.of(name.strip()), number.masked(), words.strip()),
                today(),
                me());
        journal.note(violation.caseNo(), EntryKind.VIOLATION, "登记涉事人员 %s".formatted(MaskedName.of(name.strip())));
    }

    @Transactional(readOnly = true)
    public Optional<ViolationFacts> find(long id) {
        return table.find(id);
    }

    /** Every violation of a case, in the order they were reported. */
    @Transactional(readOnly = true)
    public List<ViolationFacts> of(String caseNo) {
        return table.of(caseNo);
    }

    /** The open ones that these housing departments deal with, the oldest first. */
    @Transactional(readOnly = true)
    public List<ViolationFacts> open(Collection<String> seats, int limit) {
        return table.open(seats, limit);
    }

    /** Those of them that are over, the latest first. */
    @Transactional(readOnly = true)
    public List<ViolationFacts> closed(Collection<String> seats, int limit) {
        return table.closed(seats, limit);
    }

    @Transactional(readOnly = true)
    public List<SanctionState> sanctions(long id) {
        return sanctions.of(id);
    }

    @Transactional(readOnly = true)
    public List<ConcernedPerson> concerned(long id) {
        return sanctions.concerned(id);
    }

    /** The violation, held until the transaction is over, if it waits for this message. */
    private ViolationFacts awaiting(long id, String message, String refused) {
        ViolationFacts violation = table.hold(id);
        if (!process.waitsFor(violation, message)) {
            throw conflict(refused, "NOT_NOW", "目前不在这一环节，请刷新后再看");
        }
        return violation;
    }

    private static void requireWords(String field, String words, String refused) {
        Faults faults = new Faults();
        List<String> found = new ArrayList<>();
        Words.require(field, words, Words.LONGEST, found);
        found.forEach(fault -> faults.add("words", "TEXT", fault));
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, refused);
    }

    private static void line(String path, String field, String words, Faults faults) {
        List<String> found = new ArrayList<>();
        Words.require(field, words, Words.LONGEST_LINE, found);
        found.forEach(fault -> faults.add(path, "TEXT", fault));
    }

    private static FaultsFound conflict(String title, String code, String words) {
        return new FaultsFound(HttpStatus.CONFLICT, title, List.of(new Fault("", code, words)));
    }

    private String me() {
        return whoActs.now().orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
