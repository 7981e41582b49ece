package org.guangsha.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.guangsha.household.Drafts;
import org.guangsha.household.HouseholdService;
import org.guangsha.policy.Programme;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ProgramTest
@Transactional
@Tag("R07")
class EntitlementServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final String CASE_NO = "130403-2026-900001";

    @Autowired
    private EntitlementService entitlements;

    @Autowired
    private BanRegister bans;

    @Autowired
    private HouseholdService households;

    private void grant() {
        long file = households.store(Drafts.family(DAY));
        entitlements.grant(CASE_NO, file, Programme.LOW_RENT, Set.of("person-a", "person-b"), DAY);
    }

    @Test
    void shouldFindWhatAPersonHolds() {
        grant();

        assertThat(entitlements.heldBy(Set.of("person-a", "person-c")))
                .isEqualTo(List.of(new Holding("person-a", CASE_NO, Programme.LOW_RENT, DAY)));
        assertThat(entitlements.heldBy(Set.of())).isEmpty();
    }

    @Test
    void shouldGrantACaseOnlyOnce() {
        grant();
        grant();

        assertThat(entitlements.heldBy(Set.of("person-a"))).hasSize(1);
    }

    @Test
    void shouldGrantNothingToWhoHoldsAnother() {
        grant();
        long other = households.store(Drafts.family(DAY));

        assertThatThrownBy(() -> entitlements.grant(
                        "130403-2026-900002", other, Programme.AFFORDABLE_SALE, Set.of("person-b", "person-c"), DAY))
                .isInstanceOf(DoubleEntitlement.class)
                .hasMessageContaining(CASE_NO)
                .hasMessageContaining("廉租住房");
    }

    @Test
    void shouldGrantAnotherOnceTheFirstHasEnded() {
        grant();
        entitlements.end(CASE_NO, DAY.plusYears(1));
        long other = households.store(Drafts.family(DAY));

        entitlements.grant(
                "130403-2026-900002", other, Programme.AFFORDABLE_SALE, Set.of("person-b"), DAY.plusYears(1));

        assertThat(entitlements.heldBy(Set.of("person-a", "person-b")))
                .extracting(Holding::caseNo)
                .containsExactly("130403-2026-900002");
    }

    @Test
    void shouldNoLongerHoldWhatHasEnded() {
        grant();
        entitlements.end(CASE_NO, DAY.plusYears(1));

        assertThat(entitlements.heldBy(Set.of("person-a", "person-b"))).isEmpty();
    }

    @Test
    @Tag("R22")
    void shouldHoldABanForFiveYearsToTheDay() {
        Ban ban = bans.ban(Set.of("person-a"), DAY, "转租廉租住房");

        assertThat(ban.until()).isEqualTo(LocalDate.of(2031, 5, 1));
        assertThat(bans.banOf("person-a", LocalDate.of(2031, 5, 1))).contains(ban);
        assertThat(bans.banOf("person-a", LocalDate.of(2031, 5, 2))).isEmpty();
        assertThat(bans.banOf("person-a", DAY.minusDays(1))).isEmpty();
        assertThat(bans.banOf("person-b", DAY)).isEmpty();
    }

    @Test
    @Tag("R22")
    void shouldTellTheBanThatEndsLast() {
        bans.ban(Set.of("person-a"), DAY, "恶意欠租");
        bans.ban(Set.of("person-a"), DAY.minusYears(1), "骗取保障");

        assertThat(bans.banOf("person-a", DAY)).map(Ban::reason).contains("恶意欠租");
    }

    @Test
    @Tag("R22")
    void shouldCountABanFromTheReturnOfADwellingOnceItIsKnownAndHoldItMeanwhile() {
        bans.ban("decision-1", Set.of("person-a", "person-b"), DAY, null, "转租");
        bans.ban("decision-1", Set.of("person-c"), DAY, DAY, "again");
        assertThat(bans.banOf("person-a", DAY.plusYears(40)))
                .get()
                .extracting(Ban::term)
                .isEqualTo("自交回住房之日起满 5 年止（住房尚未交回）");
        assertThat(bans.banOf("person-c", DAY)).isEmpty();
        bans.start("decision-1", LocalDate.of(2028, 2, 29));
        bans.start("decision-1", LocalDate.of(2030, 1, 1));
        assertThat(bans.banOf("person-b", LocalDate.of(2033, 2, 28))).get().satisfies(ban -> {
            assertThat(ban.decidedOn()).isEqualTo(DAY);
            assertThat(ban.startsOn()).isEqualTo("2028-02-29");
            assertThat(ban.until())
                    .as("no 29 February in 2033: its last day, Civil Code art. 202")
                    .isEqualTo("2033-02-28");
        });
        assertThat(bans.banOf("person-b", LocalDate.of(2033, 3, 1))).isEmpty();
    }

    @Test
    @Tag("R22")
    void shouldEndABanEarlyByLiftingItOnlyAndKeepItsRow() {
        bans.ban("decision-2", Set.of("person-a"), DAY, DAY, "骗取");
        bans.ban(Set.of("person-a"), DAY.minusYears(1), "欠租");
        bans.lift("decision-2", DAY.plusDays(40), "复审撤销");
        assertThat(bans.banOf("person-a", DAY.plusDays(39))).map(Ban::reason).contains("骗取");
        assertThat(bans.banOf("person-a", DAY.plusDays(40)))
                .map(Ban::reason)
                .as("another decision's stands")
                .contains("欠租");
        assertThat(bans.of("decision-2")).singleElement().satisfies(kept -> {
            assertThat(kept.liftedOn()).isEqualTo(DAY.plusDays(40));
            assertThat(kept.liftedReason()).isEqualTo("复审撤销");
        });
    }
}
