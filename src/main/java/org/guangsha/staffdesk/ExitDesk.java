package org.guangsha.staffdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.area.Areas;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.exit.ExitFacts;
import org.guangsha.exit.ExitGround;
import org.guangsha.exit.ExitStage;
import org.guangsha.exit.ExitStages;
import org.guangsha.exit.Exits;
import org.guangsha.household.HouseholdChanges;
import org.guangsha.household.HouseholdFile;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.MemberFacts;
import org.guangsha.letters.Addressees;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what an official sees of exits. */
@Component
class ExitDesk {

    private static final int MOST = 200;

    private final Exits exits;
    private final ExitStages stages;
    private final CaseRegister cases;
    private final HouseholdService households;
    private final HouseholdChanges changes;
    private final EntitlementService entitlements;
    private final Addressees addressees;
    private final Areas areas;
    private final Clock clock;

    ExitDesk(
            Exits exits,
            ExitStages stages,
            CaseRegister cases,
            HouseholdService households,
            HouseholdChanges changes,
            EntitlementService entitlements,
            Addressees addressees,
            Areas areas,
            Clock clock) {
        this.exits = exits;
        this.stages = stages;
        this.cases = cases;
        this.households = households;
        this.changes = changes;
        this.entitlements = entitlements;
        this.addressees = addressees;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * A case's page.
     *
     * @param exit the open one, null where there is none; stage then too
     * @param extendable the last day to which the term to vacate may be moved, null where it may not
     * @param past those that are over, the latest first
     * @param successors ids of the members who may take over from the applicant
     * @param holds whether the household holds something that could be left
     */
    record View(
            CaseFacts facts,
            HouseholdFile household,
            ExitFacts exit,
            ExitStage stage,
            boolean late,
            LocalDate extendable,
            List<ExitFacts> past,
            Set<Long> successors,
            boolean holds) {}

    @Transactional(readOnly = true)
    View of(String caseNo) {
        CaseFacts facts = cases.byNo(caseNo);
        HouseholdFile household = households.read(facts.householdId());
        ExitFacts open = exits.openOf(caseNo).orElse(null);
        ExitStage stage = open == null ? null : stages.of(List.of(open)).get(caseNo);
        List<ExitFacts> past = new ArrayList<>(
                exits.of(caseNo).stream().filter(exit -> !exit.isOpen()).toList());
        Collections.reverse(past);
        return new View(
                facts,
                household,
                open,
                stage,
                stage != null && stage.isLateOn(today()),
                stage != null && stage.isExtendable()
                        ? exits.latestExtension(open).orElse(null)
                        : null,
                past,
                changes.successors(facts.householdId(), household.applicant().id()).stream()
                        .map(MemberFacts::id)
                        .collect(Collectors.toSet()),
                entitlements.isInForce(caseNo));
    }

    /** The open exits of the areas somebody works or watches in, those that are late first. */
    @Transactional(readOnly = true)
    List<ExitRow> list(StaffMember member) {
        List<String> own = Stream.of(Role.WINDOW, Role.HOUSING, Role.MANAGER)
                .flatMap(role -> member.areasAs(role).stream())
                .filter(area -> areas.find(area).isPresent())
                .toList();
        List<ExitFacts> open = exits.open(MOST).stream()
                .filter(exit -> own.stream().anyMatch(area -> areas.covers(area, exit.communityCode())))
                .toList();
        Map<String, ExitStage> at = stages.of(open);
        List<ExitRow> rows = open.stream()
                .map(exit -> new ExitRow(
                        exit,
                        at.get(exit.caseNo()),
                        addressees.applicant(exit.caseNo()),
                        at.get(exit.caseNo()).isLateOn(today())))
                .toList();
        return Stream.concat(rows.stream().filter(ExitRow::late), rows.stream().filter(row -> !row.late()))
                .toList();
    }

    /** What a member may open an exit for: a window takes down what the household itself declares. */
    static List<ExitGround> grounds(StaffMember member) {
        return member.has(Role.HOUSING) ? ExitGround.byHand() : List.of(ExitGround.VOLUNTARY);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
