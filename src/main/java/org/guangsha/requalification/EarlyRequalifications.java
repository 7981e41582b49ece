package org.guangsha.requalification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.policy.Policy;
import org.guangsha.policy.RequalificationPolicy;
import org.guangsha.problem.Faults;
import org.guangsha.staff.WhoActs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Examines a household before its year is over, because it reports a change or other offices' data show one (H21.5). While one of
 * its requalifications is open, whatever comes is added to that one.
 */
@Service
public class EarlyRequalifications {

    static final int LONGEST_WORDS = 500;

    private static final String REFUSED = "变化未登记";
    private static final int HASH_DIGITS = 12;

    private final RequalificationTable table;
    private final ReportTable reports;
    private final RequalificationProcess process;
    private final CaseRegister cases;
    private final EntitlementService entitlements;
    private final Areas areas;
    private final WorkCalendar calendar;
    private final Journal journal;
    private final WhoActs whoActs;
    private final RequalificationPolicy.Declaration policy;
    private final Clock clock;

    EarlyRequalifications(
            RequalificationTable table,
            ReportTable reports,
            RequalificationProcess process,
            CaseRegister cases,
            EntitlementService entitlements,
            Areas areas,
            WorkCalendar calendar,
            Journal journal,
            WhoActs whoActs,
            Policy policy,
            Clock clock) {
        this.table = table;
        this.reports = reports;
        this.process = process;
        this.cases = cases;
        this.entitlements = entitlements;
        this.areas = areas;
        this.calendar = calendar;
        this.journal = journal;
        this.whoActs = whoActs;
        this.policy = policy.requalification().declaration();
        this.clock = clock;
    }

    /**
     * Takes down a change that somebody reports; the household is asked to declare. The same again is the same.
     *
     * @param since the day of the change
     * @param words what has changed; told to the household in its letter
     * @return the requalification that examines it
     * @throws org.guangsha.application.UnknownCase where no case bears this number
     * @throws org.guangsha.problem.FaultsFound 409 where the case holds nothing; 422 with everything wrong with it
     */
    @Transactional
    public Requalification report(String caseNo, Cause cause, LocalDate since, String words) {
        CaseFacts of = cases.hold(caseNo);
        Faults faults = new Faults();
        if (!entitlements.isInForce(caseNo)) {
            faults.add("caseNo", "NOTHING_HELD", "本案没有正在享受的保障");
        }
        faults.refuseIfAny(HttpStatus.CONFLICT, REFUSED);
        if (cause == null || cause == Cause.ANNUAL) {
            faults.add("cause", "MISSING", "请选择变化的种类");
        }
        if (since == null || since.isAfter(LocalDate.now(clock)) || since.isBefore(of.receivedOn())) {
            faults.add("since", "DAY", "变化日期应在 %s 至今天之间".formatted(of.receivedOn()));
        }
        if (words == null || words.isBlank() || words.codePointCount(0, words.length()) > LONGEST_WORDS) {
            faults.add("words", "WORDS", "请写明变化的情况，不超过 %d 字".formatted(LONGEST_WORDS));
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
        Report report = new Report(
                cause, since, words.strip(), LocalDate.now(clock), whoActs.now().orElse(null));
        String occasion = "reported-%s-%s"
                .formatted(since, DigestUtils.sha256Hex(report.told()).substring(0, HASH_DIGITS));
        return open(of, occasion, report);
    }

    /** Opens one for what other offices' data show of a case whose entitlement is in force; the same occasion once. */
    @Transactional
    Requalification event(String caseNo, String occasion, Report report) {
        return open(cases.hold(caseNo), occasion, report);
    }

    private Requalification open(CaseFacts of, String occasion, Report report) {
        String caseNo = of.caseNo();
        Optional<Long> known = reports.find(caseNo, occasion);
        if (known.isPresent()) {
            return table.find(known.get()).orElseThrow();
        }
        Optional<Requalification> open = table.of(caseNo).stream()
                .filter(one -> one.state().isUnsettled())
                .max(Comparator.comparing(Requalification::state));
        Requalification one = open.orElseGet(() -> fresh(of, occasion, report));
        reports.add(caseNo, occasion, one.id(), report);
        journal.note(caseNo, EntryKind.REQUALIFICATION, (open.isPresent() ? "并入正在办理的复核：" : "提前复核：") + report.told());
        if (open.isEmpty()) {
            process.start(one);
        } else if (one.state() == RequalificationState.LISTED) {
            // whoever's circumstances changed is not settled by the data of the campaign alone
            table.checked(one.id(), CheckOutcome.DOUBTFUL, report.told(), null);
            process.start(table.find(one.id()).orElseThrow());
        } else {
            table.add(one, report.told());
        }
        return table.find(one.id()).orElseThrow();
    }

    private Requalification fresh(CaseFacts of, String occasion, Report report) {
        LocalDate today = LocalDate.now(clock);
        LocalDate declared = calendar.dueAfterDays(today, policy.days().value()).due();
        return table.open(
                of.caseNo(),
                occasion,
                report.cause(),
                of.communityCode(),
                areas.seat(Level.HOUSING, of.communityCode()).code(),
                today,
                calendar.dueAfterWorkingDays(
                                declared, policy.reviewWorkingDays().value())
                        .due(),
                report.told());
    }
}
