package org.guangsha.violation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.guangsha.area.Area;
import org.guangsha.household.EncryptedText;
import org.guangsha.policy.Policy;
import org.guangsha.policy.ViolationPolicy;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.WhoActs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports of violations by anybody, and keeps to itself who made them (R21). */
@Service
public class ViolationReports {

    private final ViolationReportTable reports;
    private final ViolationTable table;
    private final ViolationProcess process;
    private final Receipts receipts;
    private final EncryptedText cipher;
    private final WhoActs whoActs;
    private final ViolationPolicy.Report policy;
    private final Clock clock;

    ViolationReports(
            ViolationReportTable reports,
            ViolationTable table,
            ViolationProcess process,
            Receipts receipts,
            EncryptedText cipher,
            WhoActs whoActs,
            Policy policy,
            Clock clock) {
        this.reports = reports;
        this.table = table;
        this.process = process;
        this.receipts = receipts;
        this.cipher = cipher;
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
                && reports.publicReportsOn(report.seat(), today())
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
        long id = reports.add(receipt, report, digest, sealed, today(), me());
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
        Reporter sealed = reports.sealedReporter(id);
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

    private String me() {
        return whoActs.now().orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
