package org.guangsha.exit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.policy.DwellingPolicy;
import org.guangsha.policy.Policy;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.WhoActs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens exits, and records what happens to them outside their tasks (R19, R20). One exit of a case is open at a time. */
@Service
public class Exits {

    private static final int LONGEST_METER = 40;

    private final ExitTable table;
    private final ExitProcess process;
    private final ExitRules rules;
    private final ExitHomes homes;
    private final CaseRegister cases;
    private final Journal journal;
    private final WhoActs whoActs;
    private final DwellingPolicy.Exit policy;
    private final Clock clock;

    Exits(
            ExitTable table,
            ExitProcess process,
            ExitRules rules,
            ExitHomes homes,
            CaseRegister cases,
            Journal journal,
            WhoActs whoActs,
            Policy policy,
            Clock clock) {
        this.table = table;
        this.process = process;
        this.rules = rules;
        this.homes = homes;
        this.cases = cases;
        this.journal = journal;
        this.whoActs = whoActs;
        this.policy = policy.exit();
        this.clock = clock;
    }

    /**
     * Opens an exit and starts its procedure; while one is open that one is answered, whatever the ground.
     *
     * @param since the day the ground arose, of a voluntary exit the day of the household's declaration
     * @param words the facts found, or what the household declares; told to it in the letters
     * @throws org.guangsha.application.UnknownCase where no case bears this number
     * @throws FaultsFound 409 where nothing is held that could be left, provision is not settled yet, the dwelling was bought,
     *     or somebody is left who takes over; 422 with everything wrong with the rest
     */
    @Transactional
    public ExitFacts open(String caseNo, ExitGround ground, LocalDate since, String words) {
        CaseFacts of = cases.hold(caseNo);
        return table.openOf(caseNo).orElseGet(() -> {
            rules.require(of, ground, since, words);
            begin(of, ground, since, words);
            return table.openOf(caseNo).orElseThrow();
        });
    }

    /**
     * As {@link #open}, for whoever goes on otherwise where none may be opened.
     *
     * @return why none was opened; nothing where one is open now
     */
    @Transactional
    public List<Fault> openUnlessRefused(String caseNo, ExitGround ground, LocalDate since, String words) {
        CaseFacts of = cases.hold(caseNo);
        if (table.openOf(caseNo).isPresent()) {
            return List.of();
        }
        List<Fault> refused = rules.refusals(of, ground, since, words);
        if (refused.isEmpty()) {
            begin(of, ground, since, words);
        }
        return refused;
    }

    private void begin(CaseFacts of, ExitGround ground, LocalDate since, String words) {
        table.open(of.caseNo(), of.communityCode(), ground, since, words.strip(), today(), me());
        process.start(of.caseNo(), of.communityCode(), ground);
        journal.note(of.caseNo(), EntryKind.EXIT, "发起退出（%s）：%s".formatted(ground.chinese(), words.strip()));
    }

    /**
     * Records what the household says to the grounds; its decision follows.
     *
     * @throws FaultsFound 409 where the exit does not wait for it; 422 without words
     */
    @Transactional
    public void state(String caseNo, String words) {
        ExitFacts exit = awaiting(caseNo, ExitProcess.STATEMENT, "陈述申辩未登记");
        ExitRules.requireWords("words", "陈述申辩的内容", words, "陈述申辩未登记");
        table.stated(exit.id(), words.strip(), today(), me());
        journal.note(caseNo, EntryKind.EXIT, "陈述申辩：" + words.strip());
        process.tell(caseNo, ExitProcess.STATEMENT);
    }

    /**
     * Lodges the household's appeal against the decision; somebody who took no part reexamines it.
     *
     * @throws FaultsFound 409 where there is nothing to appeal any more; 422 without grounds
     */
    @Transactional
    public void appeal(String caseNo, String words) {
        ExitFacts exit = awaiting(caseNo, ExitProcess.APPEALED, "申诉未登记");
        ExitRules.requireWords("words", "申诉的理由", words, "申诉未登记");
        table.appealed(exit.id(), words.strip(), today(), me());
        journal.note(caseNo, EntryKind.APPEALED, words.strip());
        process.tell(caseNo, ExitProcess.APPEALED);
    }

    /**
     * Grants more time to vacate the dwelling.
     *
     * @param until the new last day
     * @throws FaultsFound 409 where no term runs or the policy allows no further extension; 422 where the day lies before the
     *     present one or further than the policy lets it be moved, or without a reason
     */
    @Transactional
    public void extend(String caseNo, LocalDate until, String reason) {
        String refused = "延期未登记";
        ExitFacts exit = awaiting(caseNo, ExitProcess.EXTENDED, refused);
        LocalDate most = latestExtension(exit)
                .orElseThrow(() -> conflict(
                        refused,
                        "NO_MORE",
                        "腾退期限最多延长 %d 次，不能再延"
                                .formatted(policy.extensionsAllowed().value())));
        Faults faults = new Faults();
        if (until == null || !until.isAfter(exit.vacateBy()) || until.isAfter(most)) {
            faults.add("until", "UNTIL", "延期应晚于 %s、不晚于 %s".formatted(exit.vacateBy(), most));
        }
        ExitRules.words("reason", "延期的理由", reason, faults);
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, refused);
        int number = exit.extensions().size() + 1;
        table.extend(exit.id(), new Extension(number, until, reason.strip(), today()), me());
        table.vacateBy(exit.id(), until);
        journal.note(caseNo, EntryKind.EXIT, "腾退期限延至 %s：%s".formatted(until, reason.strip()));
        process.tell(caseNo, ExitProcess.EXTENDED);
    }

    /**
     * Records that the dwelling has come back; tenancy and entitlement end with that day.
     *
     * @throws FaultsFound 409 where no dwelling is waited for; 422 with everything wrong with the record
     */
    @Transactional
    public void handOver(String caseNo, HandOver how) {
        String refused = "交接未登记";
        ExitFacts exit = awaiting(caseNo, ExitProcess.HANDED_OVER, refused);
        Faults faults = new Faults();
        LocalDate begun = homes.tenancy(caseNo).map(tenancy -> tenancy.begun()).orElse(exit.openedOn());
        if (how.on() == null || how.on().isAfter(today()) || how.on().isBefore(begun)) {
            faults.add("on", "DAY", "交接日期应在 %s 至今天之间".formatted(begun));
        }
        ExitRules.words("state", "房屋状况", how.state(), faults);
        meter("water", how.water(), faults);
        meter("electricity", how.electricity(), faults);
        meter("gas", how.gas(), faults);
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, refused);
        table.handedOver(exit.id(), how, me());
        journal.note(
                caseNo,
                EntryKind.EXIT,
                "住房于 %s 交回；水 %s，电 %s，气 %s；%s"
                        .formatted(how.on(), how.water(), how.electricity(), how.gas(), how.state()));
        process.tell(caseNo, ExitProcess.HANDED_OVER);
    }

    /** Why {@link #open} would refuse; nothing where it would open one, or one is open. */
    @Transactional(readOnly = true)
    public List<Fault> whyNot(String caseNo, ExitGround ground, LocalDate since, String words) {
        return table.openOf(caseNo).isPresent() ? List.of() : rules.refusals(cases.byNo(caseNo), ground, since, words);
    }

    /** To which day the term may be extended at most, empty where it was extended as often as the policy allows. */
    public Optional<LocalDate> latestExtension(ExitFacts exit) {
        return exit.vacateBy() == null
                        || exit.extensions().size()
                                >= policy.extensionsAllowed().value()
                ? Optional.empty()
                : Optional.of(exit.vacateBy().plusDays(policy.extensionDays().value()));
    }

    /** Every exit of a case in the order they were opened. */
    @Transactional(readOnly = true)
    public List<ExitFacts> of(String caseNo) {
        return table.of(caseNo);
    }

    @Transactional(readOnly = true)
    public Optional<ExitFacts> openOf(String caseNo) {
        return table.openOf(caseNo);
    }

    /** The open ones of all areas, the oldest first. */
    @Transactional(readOnly = true)
    public List<ExitFacts> open(int limit) {
        return table.open(limit);
    }

    /** The open exit, held until the transaction is over, if it waits for this message. */
    private ExitFacts awaiting(String caseNo, String message, String refused) {
        return table.hold(caseNo)
                .filter(exit -> process.waitsFor(caseNo, message))
                .orElseThrow(() -> conflict(refused, "NOT_NOW", "本案的退出目前不在这一环节，请刷新后再看"));
    }

    private static void meter(String path, String reading, Faults faults) {
        if (reading == null || reading.length() > LONGEST_METER) {
            faults.add(path, "METER", "读数不能超过 %d 字，没有的留空".formatted(LONGEST_METER));
        }
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
