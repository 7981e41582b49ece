package org.guangsha.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.guangsha.eligibility.Facts;
import org.guangsha.eligibility.Finding;
import org.guangsha.eligibility.Findings;
import org.guangsha.household.MemberFacts;
import org.guangsha.household.Relation;
import org.guangsha.household.SpecialGroup;
import org.guangsha.letters.LetterKind;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.subsidy.SubsidyFacts;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member dies on 9 June and somebody is left: nothing ends, amounts follow. */
@ProgramTest
@Tag("R19")
class SuccessionsTest extends AtTheExit {

    @Autowired
    Successions successions;

    @Autowired
    Findings findings;

    @Test
    void shouldLetTheSurvivorTakeOverAndReckonTheSubsidyAnewFromTheNextMonth() {
        String caseNo = paid();
        List<MemberFacts> couple = members(caseNo);
        successions.died(caseNo, couple.get(0).id(), couple.get(1).id(), NINTH_OF_JUNE);

        assertThat(members(caseNo)).singleElement().satisfies(left -> {
            assertThat(left.name()).isEqualTo("李㛃");
            assertThat(left.relation()).isEqualTo(Relation.APPLICANT);
        });
        assertThat(awards.of(caseNo)).singleElement().satisfies(award -> {
            assertThat(award.to()).isNull();
            assertThat(award.latest().from()).isEqualTo(YearMonth.of(2026, 7));
            assertThat(award.latest().facts().heads()).isEqualTo(1);
            assertThat(award.latest().facts().incomePerHeadFen()).isEqualTo(90_000);
            assertThat(award.fen(YearMonth.of(2026, 6))).isPositive();
            assertThat(award.fen(YearMonth.of(2026, 7)))
                    .as("15 m² for one, and 18 m² owned")
                    .isZero();
        });
        assertThat(kinds(caseNo)).endsWith(LetterKind.SUBSIDY, LetterKind.SUBSIDY);
        assertThat(holds(caseNo)).isTrue();
        assertThat(exits.of(caseNo)).isEmpty();
        assertThat(codes(() -> successions.died(
                        caseNo, couple.get(0).id(), couple.get(1).id(), NINTH_OF_JUNE)))
                .as("told twice")
                .containsExactly("UNKNOWN_MEMBER");
    }

    @Test
    @Tag("R17")
    void shouldReckonTheSurvivorByTheIncomeAndAreaFoundLastWhereTheHouseholdWasExaminedAgain() {
        String caseNo = paid();
        Facts found = new Facts(2, 100_000, new BigDecimal("4.00"), 0, 25, 0, 46);
        findings.file(
                new Finding(caseNo, "handan-2026-1", true, NINTH_OF_JUNE, IncomeLevel.LOW, true, found, List.of()));
        awards.change(caseNo, new SubsidyFacts(IncomeLevel.LOW, 2, 100_000, new BigDecimal("8.01")), NINTH_OF_JUNE);
        List<MemberFacts> couple = members(caseNo);
        successions.died(caseNo, couple.get(1).id(), null, NINTH_OF_JUNE);
        assertThat(awards.of(caseNo).get(0).latest().facts())
                .isEqualTo(new SubsidyFacts(IncomeLevel.LOW, 1, 100_000, new BigDecimal("8.01")));
    }

    @Test
    void shouldScoreTheSurvivorAnewOnTheList() {
        String caseNo = paid(Families.couple().inGroups(SpecialGroup.ILL));
        int before = list.standing(caseNo).orElseThrow().score().total();
        List<MemberFacts> couple = members(caseNo);
        successions.died(caseNo, couple.get(0).id(), couple.get(1).id(), NINTH_OF_JUNE);
        assertThat(list.standing(caseNo)).get().satisfies(standing -> {
            assertThat(standing.isWaiting()).isTrue();
            assertThat(standing.score().total()).isNotEqualTo(before);
        });
    }

    @Test
    void shouldKeepTheTenantWhenAnotherMemberDies() {
        String caseNo = housed();
        List<MemberFacts> couple = members(caseNo);
        successions.died(caseNo, couple.get(1).id(), null, NINTH_OF_JUNE);
        assertThat(members(caseNo)).extracting(MemberFacts::name).containsExactly("陈䶮");
        assertThat(tenancies.of(caseNo).orElseThrow()).satisfies(tenancy -> {
            assertThat(tenancy.ended()).isNull();
            assertThat(tenancy.termOn(LocalDate.of(2026, 6, 30)).level()).isEqualTo(IncomeLevel.LOWER_MIDDLE);
            assertThat(tenancy.termOn(LocalDate.of(2026, 7, 1)).level())
                    .as("the tables asked anew")
                    .isEqualTo(IncomeLevel.LOW);
        });
        assertThat(holds(caseNo)).isTrue();
    }

    @Test
    void shouldSendWhoeverLeavesNobodyBehindToAnExit() {
        String caseNo = paid();
        List<MemberFacts> couple = members(caseNo);
        successions.died(caseNo, couple.get(1).id(), null, NINTH_OF_JUNE);
        long last = members(caseNo).get(0).id();
        assertThatThrownBy(() -> successions.died(caseNo, last, null, NINTH_OF_JUNE))
                .isInstanceOfSatisfying(
                        FaultsFound.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .extracting(Fault::message)
                                .asString()
                                .contains("死亡且无人承接"));
        open(caseNo, ExitGround.DEATH);
        assertThat(kinds(caseNo)).endsWith(LetterKind.EXIT_NOTICE);
    }

    @Test
    void shouldTellWhatIsMissingAndRefuseWhoeverHoldsNothing() {
        String caseNo = paid();
        assertThat(codes(() -> successions.died(caseNo, null, null, null))).contains("UNKNOWN_MEMBER");
        long applicant = members(caseNo).get(0).id();
        assertThat(codes(() -> successions.died(caseNo, applicant, null, NINTH_OF_JUNE)))
                .containsExactly("MISSING");
        time.set("2026-03-02T09:00");
        String open = walk.accept(Families.couple());
        assertThat(codes(() -> successions.died(open, members(open).get(1).id(), null, time.today())))
                .containsExactly("NOTHING_HELD");
    }

    private List<MemberFacts> members(String caseNo) {
        return households.read(cases.byNo(caseNo).householdId()).members();
    }

    private static List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (FaultsFound refused) {
            return refused.faults().stream().map(Fault::code).toList();
        }
    }
}
