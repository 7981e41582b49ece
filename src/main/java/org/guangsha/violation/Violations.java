package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.guangsha.area.Area;
import org.guangsha.household.EncryptedText;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.IdentityNumber;
import org.guangsha.household.MaskedName;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.policy.Policy;
import org.guangsha.policy.ViolationPolicy;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.WhoActs;
import org.guangsha.violation.rules.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports of violations, and records what happens to them outside their tasks (R21, R22). */
@Service
public class Violations {

    private final ViolationTable table;
    private final SanctionTable sanctions;
    private final ViolationProcess process;
    private final Receipts receipts;
    private final EncryptedText cipher;
    private final HouseholdService households;
    private final Journal journal;
    private final WhoActs whoActs;
    private final ViolationPolicy.Report policy;
    private final Clock clock;

    Violations(
            ViolationTable table,
            SanctionTable sanctions,
            ViolationProcess process,
            Receipts receipts,
            EncryptedText cipher,
            HouseholdService households,
            Journal journal,
            WhoActs whoActs,
            Policy policy,
            Clock clock) {
        this.table = table;
        this.sanctions = sanctions;
        this.process = process;
        this.receipts = receipts;
        this.cipher = cipher;
        this.households = households;
        this.journal = journal;
        this.whoActs = whoActs;
        this.policy = policy.violation().report();
        this.clock = clock;
    }

    /**
     * Takes a report and starts its procedure at the housing department named. The same words again, while nobody has screened
     * them, are the same report. Reporter and contact are kept encrypted.
     *
     * @return the receipt, with which a reporter may ask whether it is settled
     * @throws FaultsFound 422 with everything wrong with it; 429 where the department has taken its public reports of the day
     */
    @Transactional
    public String report(ViolationReport report) {
        String refused = "举报未登记";
        ReportRules.faults(report, seatCodes(), policy.anonymous().value())
                .refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, refused);
        String digest = DigestUtils.sha256Hex(String.join(
                "\n", report.source().name(), report.seat(), report.kind(), report.about(), report.words()));
        Optional<ViolationFacts> known = table.unscreened(digest);
        if (known.isPresent()) {
            return known.get().receipt();
        }
        if (report.source() == ReportSource.PUBLIC
                && table.publicReportsOn(report.seat(), today())
                        >= policy.publicADay().value()) {
            throw new FaultsFound(
                    HttpStatus.TOO_MANY_REQUESTS,
                    refused,
                    List.of(new Fault("", "TOO_MANY", "该区域今天的网上举报已满，请明天再报，或者到住房保障窗口当面举报")));
        }
        return take(report, digest);
    }

    private String take(ViolationReport report, String digest) {
        String receipt = receipts.next();
        Reporter sealed = new Reporter(
                cipher.convertToDatabaseColumn(report.reporter()), cipher.convertToDatabaseColumn(report.contact()));
        long id = table.add(receipt, report, digest, sealed, today(), me());
        String caseNo = report.source() == ReportSource.PUBLIC ? "" : report.about();
        table.runs(id, process.start(id, report.seat(), caseNo));
        return receipt;
    }

    /** Whether the report of this receipt is settled; empty where there is none. It says nothing else. */
    @Transactional(readOnly = true)
    public Optional<Boolean> isSettled(String receipt) {
        return table.byReceipt(receipt.strip().toUpperCase(Locale.ROOT)).map(this::isSettled);
    }

    private boolean isSettled(ViolationFacts violation) {
        return violation.mergedInto() == null
                ? !violation.isOpen()
                : !table.find(violation.mergedInto()).orElseThrow().isOpen();
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

    /**
     * Who reported, for those who look into it: whoever works at the department until two have investigated, and those two, and
     * who screened it, ever after.
     *
     * @return empty for everybody else
     */
    @Transactional(readOnly = true)
    public Optional<Reporter> reporter(long id, String person) {
        ViolationFacts violation = table.find(id).orElseThrow();
        boolean looksInto = violation.isOpen() && violation.signedOn() == null
                || person.equals(violation.screenedBy())
                || table.investigators(id).contains(person);
        Reporter sealed = table.sealedReporter(id);
        return looksInto
                ? Optional.of(new Reporter(
                        cipher.convertToEntityAttribute(sealed.name()),
                        cipher.convertToEntityAttribute(sealed.contact())))
                : Optional.empty();
    }

    /** The seats whose departments take reports, in the order of the areas. */
    public List<Area> seats() {
        return process.seats();
    }

    private Set<String> seatCodes() {
        return seats().stream().map(Area::code).collect(Collectors.toSet());
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
