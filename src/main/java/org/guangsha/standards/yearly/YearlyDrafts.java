package org.guangsha.standards.yearly;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guangsha.area.Department;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.policy.Policy;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsDraft;
import org.guangsha.standards.StandardsRegister;
import org.guangsha.standards.rules.DraftYear;
import org.guangsha.standards.rules.Figure;
import org.guangsha.standards.rules.Figures;
import org.guangsha.standards.rules.ProposalRules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of the yearly standards: begun, filled by the departments, ruled on by the city, published. */
@Service
class YearlyDrafts {

    private final DraftTable table;
    private final StandardsRegister register;
    private final WorkCalendar calendar;
    private final Policy policy;
    private final String city;
    private final Clock clock;

    YearlyDrafts(
            DraftTable table,
            StandardsRegister register,
            WorkCalendar calendar,
            Policy policy,
            @Value("${guangsha.city:handan}") String city,
            Clock clock) {
        this.table = table;
        this.register = register;
        this.calendar = calendar;
        this.policy = policy;
        this.city = city;
        this.clock = clock;
    }

    /** The year whose standards would be drafted today. */
    int yearToDraft() {
        MonthDay begins = MonthDay.of(
                policy.standards().draftingMonth().value(),
                policy.standards().draftingDay().value());
        return DraftYear.on(LocalDate.now(clock), begins);
    }

    /** Whether this year's standards are drafted or published already. */
    @Transactional(readOnly = true)
    public boolean isBegun(int year) {
        return DraftYear.number(city, year, versions()) > 1;
    }

    /** Begins the draft of the coming year; empty where it was begun before. */
    @Transactional
    public Optional<YearlyDraft> open(String by) {
        int year = yearToDraft();
        LocalDate lastDay =
                DraftYear.lastDay(year, policy.standards().publicationMonth().value());
        return isBegun(year) ? Optional.empty() : Optional.of(begin(year, null, lastDay, by));
    }

    /**
     * Begins the correction of the version in force.
     *
     * @throws FaultsFound see {@link #correctionFaults}
     */
    @Transactional
    public YearlyDraft openCorrection(String reason, String by) {
        List<Fault> faults = correctionFaults(reason);
        if (!faults.isEmpty()) {
            throw new FaultsFound(HttpStatus.UNPROCESSABLE_ENTITY, "不能更正", faults);
        }
        LocalDate today = LocalDate.now(clock);
        int days = policy.standards().correctionWorkingDays().value();
        LocalDate lastDay = calendar.dueAfterWorkingDays(today, days).due();
        return begin(today.getYear(), reason.strip(), lastDay, by);
    }

    /** Why the version in force cannot be corrected now: of another year, already being corrected, no reason given. */
    @Transactional(readOnly = true)
    public List<Fault> correctionFaults(String reason) {
        List<Fault> faults = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (reason == null || reason.isBlank()) {
            faults.add(new Fault("reason", "MISSING", "请写明更正的原因"));
        } else if (reason.strip().length() > 2000) {
            faults.add(new Fault("reason", "TOO_LONG", "更正的原因不能超过 2000 字"));
        }
        if (register.inForceOn(today).year() != today.getYear()) {
            faults.add(new Fault("", "NOT_PUBLISHED", "%d 年的标准尚未公布，没有可以更正的版本".formatted(today.getYear())));
        }
        if (table.all().stream().anyMatch(draft -> draft.year() == today.getYear() && !isPublished(draft.version()))) {
            faults.add(new Fault("", "UNDER_WAY", "%d 年的标准正在制定或者更正，办结后才能再次更正".formatted(today.getYear())));
        }
        return faults;
    }

    @Transactional(readOnly = true)
    public List<YearlyDraft> all() {
        return table.all();
    }

    /** @throws IllegalArgumentException where no draft makes this version */
    @Transactional(readOnly = true)
    public DraftSheet sheet(String version) {
        YearlyDraft draft = table.find(version).orElseThrow(() -> new IllegalArgumentException("没有标准草案 " + version));
        return new DraftSheet(draft, table.proposals(version), table.rulings(version));
    }

    boolean isPublished(String version) {
        return register.find(version).isPresent();
    }

    /** The version the draft was copied from. */
    Standards before(YearlyDraft draft) {
        return register.byVersion(draft.basedOn());
    }

    /**
     * Keeps what a department proposes.
     *
     * @param typed the form's fields by {@link Figure#key()}
     * @throws org.camunda.bpm.engine.BadUserRequestException naming every fault
     */
    @Transactional
    public void propose(String version, Department department, Map<String, ?> typed, String words, String by) {
        table.hold(version);
        DraftSheet sheet = sheet(version);
        List<Fault> faults = new ArrayList<>();
        Map<Figure, BigDecimal> read = ProposalRules.read(department, typed, faults);
        Map<Figure, BigDecimal> others = sheet.figures();
        others.keySet().removeAll(Figure.by(department));
        faults.addAll(ProposalRules.faults(read, others));
        Words.required("依据和说明", words, faults);
        Words.refuseIfAny(faults);
        table.add(version, new Proposal(department, sheet.round(), read, words.strip(), by, clock.instant()));
    }

    /** Keeps what the city says. */
    @Transactional
    public void rule(String version, boolean approved, Set<Department> departments, String words, String by) {
        table.add(version, new Ruling(sheet(version).round(), approved, departments, words, by, clock.instant()));
    }

    /** The draft as it would be published on this day. Copied from a sample, it is one. */
    StandardsDraft draft(DraftSheet sheet, LocalDate day) {
        YearlyDraft draft = sheet.draft();
        return Figures.draft(draft.version(), draft.year(), before(draft).sample(), day, sheet.figures());
    }

    private YearlyDraft begin(int year, String reason, LocalDate lastDay, String by) {
        String version = "%s-%d-%d".formatted(city, year, DraftYear.number(city, year, versions()));
        String basedOn = register.inForceOn(LocalDate.now(clock)).version();
        YearlyDraft draft = new YearlyDraft(version, year, basedOn, reason, lastDay, by, clock.instant());
        table.add(draft);
        return draft;
    }

    private List<String> versions() {
        return Stream.concat(
                        register.all().stream().map(Standards::version),
                        table.all().stream().map(YearlyDraft::version))
                .toList();
    }
}
