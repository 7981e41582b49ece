package org.guangsha.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guangsha.household.HouseholdDraft.Income;
import org.guangsha.household.HouseholdDraft.Member;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What is read of many at once is what is read of each. */
@ProgramTest
@Transactional
@Tag("R17")
class HouseholdsAtOnceTest {

    @Autowired
    private HouseholdsAtOnce atOnce;

    @Autowired
    private HouseholdService households;

    @Autowired
    private HouseholdChanges changes;

    @Autowired
    private EntityManager rows;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private long family;
    private long poor;

    @BeforeEach
    void twoHouseholds() {
        today = LocalDate.now(clock);
        family = households.store(Drafts.family(today));
        poor = households.store(Drafts.draft(List.of(drawing("13040319700101905", 30_000))));
        rows.flush();
    }

    @Test
    void shouldReadEachAsItsFileHasIt() {
        var read = atOnce.read(List.of(family, poor, -1L));
        assertThat(read).containsOnlyKeys(family, poor);
        for (long id : List.of(family, poor)) {
            HouseholdFile file = households.read(id);
            HouseholdCore core = read.get(id);
            assertThat(core.residentSince()).isEqualTo(file.residentSince());
            assertThat(core.dwellings()).isEqualTo(file.dwellings());
            assertThat(core.members())
                    .extracting(Kin::name, Kin::idHash, Kin::relation, Kin::birthDate)
                    .containsExactlyElementsOf(file.members().stream()
                            .map(one -> tuple(one.name(), one.idHash(), one.relation(), one.birthDate()))
                            .toList());
        }
        assertThat(atOnce.read(List.of())).isEmpty();
    }

    @Test
    void shouldLeaveOutWhoeverIsNoMemberAnyMore() {
        MemberFacts child = households.read(family).members().get(2);
        changes.record(family, new HouseholdChange(ChangeKind.LEFT, child.id(), null, null, today));
        rows.flush();
        assertThat(atOnce.read(List.of(family)).get(family).members()).hasSize(2);
        assertThat(hashes()).hasSize(3).doesNotContain(child.idHash());
    }

    @Test
    void shouldNameEverybodyOnceToAskAbout() {
        List<IdentifiedPerson> asked = new ArrayList<>();
        atOnce.identified(List.of(family, poor), asked::add);
        List<IdentifiedPerson> each = new ArrayList<>(households.identified(family));
        each.addAll(households.identified(poor));
        assertThat(asked).containsExactlyInAnyOrderElementsOf(each);
        assertThat(hashes())
                .containsExactlyInAnyOrderElementsOf(
                        each.stream().map(IdentifiedPerson::idHash).toList());
    }

    @Test
    void shouldFindThoseThatDeclaredAnAllowance() {
        long nothing = households.store(Drafts.draft(List.of(drawing("13040319700101907", 0))));
        rows.flush();
        assertThat(atOnce.declaringAllowance(List.of(family, poor, nothing))).containsExactly(poor);
        assertThat(atOnce.declaringAllowance(List.of())).isEmpty();
    }

    private List<String> hashes() {
        List<String> hashes = new ArrayList<>();
        atOnce.hashes(List.of(family, poor), hashes::add);
        return hashes;
    }

    private Member drawing(String first17, long fen) {
        return new Member(
                "张䶮",
                Drafts.idNumber(first17),
                Relation.APPLICANT,
                Set.of(),
                List.of(new Income(
                        IncomeKind.MINIMUM_LIVING_ALLOWANCE,
                        YearMonth.from(today).minusMonths(1),
                        fen)));
    }
}
