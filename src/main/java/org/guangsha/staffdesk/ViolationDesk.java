package org.guangsha.staffdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.entitlement.BanRecord;
import org.guangsha.entitlement.BanRegister;
import org.guangsha.letters.Addressees;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.violation.ClaimStanding;
import org.guangsha.violation.Claims;
import org.guangsha.violation.ConcernedPerson;
import org.guangsha.violation.Reporter;
import org.guangsha.violation.SanctionState;
import org.guangsha.violation.ViolationFacts;
import org.guangsha.violation.ViolationReports;
import org.guangsha.violation.ViolationStage;
import org.guangsha.violation.ViolationStages;
import org.guangsha.violation.Violations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what an official sees of violations. */
@Component
class ViolationDesk {

    private static final int MOST = 200;
    private static final int PAST = 50;

    private final Violations violations;
    private final ViolationReports reports;
    private final ViolationStages stages;
    private final Claims claims;
    private final BanRegister bans;
    private final Addressees addressees;
    private final StaffDirectory staff;
    private final Areas areas;
    private final Clock clock;

    ViolationDesk(
            Violations violations,
            ViolationReports reports,
            ViolationStages stages,
            Claims claims,
            BanRegister bans,
            Addressees addressees,
            StaffDirectory staff,
            Areas areas,
            Clock clock) {
        this.violations = violations;
        this.reports = reports;
        this.stages = stages;
        this.claims = claims;
        this.bans = bans;
        this.addressees = addressees;
        this.staff = staff;
        this.areas = areas;
        this.clock = clock;
    }

    /** The list: open ones, those that are over, claims that are not paid. */
    record Board(List<ViolationRow> open, List<ViolationRow> past, List<Owing> owing) {}

    /** A claim that is not paid, with who owes it. */
    record Owing(ClaimStanding claim, String applicant) {}

    /**
     * A violation's page.
     *
     * @param stage null where it is over; then nothing is late
     * @param applicant empty while it is not matched with a case
     * @param department who deals with it
     * @param claim null where nothing was claimed
     * @param ban null where nobody was banned; all of a decision are alike
     * @param banned how many people
     * @param reporter null for whoever does not look into it
     * @param names of officials by log-in
     */
    record View(
            ViolationFacts violation,
            ViolationStage stage,
            boolean late,
            String applicant,
            String department,
            List<SanctionState> sanctions,
            List<ConcernedPerson> concerned,
            ClaimStanding claim,
            BanRecord ban,
            int banned,
            Reporter reporter,
            Map<String, String> names) {}

    @Transactional(readOnly = true)
    Board board(StaffMember member) {
        List<String> seats = seats(member).stream().map(Area::code).toList();
        List<ViolationFacts> open = violations.open(seats, MOST);
        Map<Long, ViolationStage> at = stages.of(open);
        List<ViolationRow> rows =
                open.stream().map(one -> row(one, at.get(one.id()))).toList();
        return new Board(
                Stream.concat(
                                rows.stream().filter(ViolationRow::late),
                                rows.stream().filter(row -> !row.late()))
                        .toList(),
                violations.closed(seats, PAST).stream()
                        .map(one -> row(one, null))
                        .toList(),
                claims.owing(seats).stream()
                        .map(claim -> new Owing(
                                claim, addressees.applicant(claim.claim().caseNo())))
                        .toList());
    }

    @Transactional(readOnly = true)
    View of(ViolationFacts violation, StaffMember member) {
        ViolationStage stage =
                violation.isOpen() ? stages.of(List.of(violation)).get(violation.id()) : null;
        List<BanRecord> banned = bans.of("violation-" + violation.id());
        boolean looksInto = member.has(Role.HOUSING);
        return new View(
                violation,
                stage,
                stage != null && stage.isLateOn(today()),
                applicant(violation),
                areas.path(violation.seat()) + "住房保障部门",
                violations.sanctions(violation.id()),
                violations.concerned(violation.id()),
                claims.of(violation.id()).orElse(null),
                banned.isEmpty() ? null : banned.get(0),
                banned.size(),
                looksInto ? reports.reporter(violation.id(), member.username()).orElse(null) : null,
                names(violation));
    }

    /** The violation, if the member works or watches at the department that deals with it. */
    @Transactional(readOnly = true)
    Optional<ViolationFacts> find(long id, StaffMember member) {
        return violations
                .find(id)
                .filter(violation ->
                        seats(member).stream().anyMatch(seat -> seat.code().equals(violation.seat())));
    }

    /** The departments' seats in or above the areas somebody works or watches in. */
    List<Area> seats(StaffMember member) {
        List<String> own = Stream.of(Role.WINDOW, Role.HOUSING, Role.MANAGER)
                .flatMap(role -> member.areasAs(role).stream())
                .filter(area -> areas.find(area).isPresent())
                .toList();
        return reports.seats().stream()
                .filter(seat -> own.stream()
                        .anyMatch(area -> areas.covers(area, seat.code()) || areas.covers(seat.code(), area)))
                .toList();
    }

    private ViolationRow row(ViolationFacts violation, ViolationStage stage) {
        return new ViolationRow(violation, stage, applicant(violation), stage != null && stage.isLateOn(today()));
    }

    private String applicant(ViolationFacts violation) {
        return violation.caseNo() == null ? "" : addressees.applicant(violation.caseNo());
    }

    private Map<String, String> names(ViolationFacts violation) {
        List<String> people = Stream.of(
                        violation.screenedBy(), violation.investigatedBy(), violation.signedBy(), violation.decidedBy())
                .filter(person -> person != null)
                .distinct()
                .toList();
        Map<String, String> known = staff.names(people);
        return people.stream().collect(Collectors.toMap(Function.identity(), one -> known.getOrDefault(one, one)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
