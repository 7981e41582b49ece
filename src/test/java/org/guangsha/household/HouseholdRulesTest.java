package org.guangsha.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.guangsha.household.Drafts.TODAY;
import static org.guangsha.household.Drafts.draft;
import static org.guangsha.household.Drafts.family;
import static org.guangsha.household.Drafts.idNumber;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.guangsha.household.HouseholdDraft.Asset;
import org.guangsha.household.HouseholdDraft.Dwelling;
import org.guangsha.household.HouseholdDraft.Income;
import org.guangsha.household.HouseholdDraft.Member;
import org.guangsha.problem.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R01")
class HouseholdRulesTest {

    private static List<Fault> faults(HouseholdDraft draft) {
        return HouseholdRules.faults(draft, TODAY, Drafts.COMMUNITY::equals, "ID_CARD"::equals);
    }

    private static HouseholdDraft named(String name) {
        return draft(List.of(Drafts.member(name, "13040319850312901", Relation.APPLICANT, YearMonth.of(2026, 8))));
    }

    @Test
    void shouldFindASoundFamilySound() {
        assertThat(faults(family(TODAY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"䶮", "㛃", "𠮷𣸣", "阿卜杜拉·买买提", "<b>王</b>'; drop table household; --", "王 小明"})
    void shouldTakeEveryNameThatCanBeWritten(String name) {
        assertThat(faults(named(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王\u0000明", "王\n明", "王\u202e明", "王\ud83d"})
    void shouldRefuseANameThatCannotBeShown(String name) {
        assertThat(faults(named(name))).extracting(Fault::path, Fault::code).contains(tuple("members[0].name", "TEXT"));
    }

    @Test
    void shouldRefuseANameOfMoreThanFiftyCharacters() {
        assertThat(faults(named("𠮷".repeat(50)))).isEmpty();
        assertThat(faults(named("𠮷".repeat(51)))).extracting(Fault::code).containsExactly("TOO_LONG");
    }

    @ParameterizedTest
    @CsvSource({"2025-08, false", "2025-09, true", "2026-08, true", "2026-09, false", "2027-01, false"})
    void shouldTakeIncomesOfTheTwelveWholeMonthsBeforeToday(YearMonth month, boolean sound) {
        HouseholdDraft draft = draft(List.of(Drafts.member("王明", "13040319850312901", Relation.APPLICANT, month)));

        assertThat(faults(draft).isEmpty()).isEqualTo(sound);
    }

    @Test
    void shouldReportEveryFaultOfADeclarationTogether() {
        Income negative = new Income(IncomeKind.WAGE, YearMonth.of(2026, 8), -1L);
        Member first = new Member("", "110105491231002", Relation.SPOUSE, null, List.of(negative));
        Member twin = new Member("王明", idNumber("13040319850312901"), Relation.CHILD, Set.of(), null);
        Dwelling sold = new Dwelling(Tenure.SOLD, "某处", BigDecimal.ZERO, TODAY.plusDays(1));
        Dwelling owned = new Dwelling(Tenure.OWNED, "某处", new BigDecimal("12.345"), TODAY);
        HouseholdDraft draft = new HouseholdDraft(
                "999999999999",
                null,
                LocalDate.of(2027, 1, 1),
                List.of(first, twin, twin),
                List.of(new Asset(null, 10_000_000_001L)),
                List.of(sold, owned),
                List.of("ID_CARD", "NAPKIN"));

        assertThat(faults(draft))
                .extracting(Fault::path, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("communityCode", "UNKNOWN_AREA"),
                        tuple("address", "MISSING"),
                        tuple("residentSince", "FUTURE_DATE"),
                        tuple("members[0].name", "MISSING"),
                        tuple("members[0].idNumber", "ID_OLD_FORMAT"),
                        tuple("members[0].relation", "APPLICANT_FIRST"),
                        tuple("members[0].incomes[0].amountFen", "NEGATIVE"),
                        tuple("members[2].idNumber", "DUPLICATE_MEMBER"),
                        tuple("assets[0].kind", "MISSING"),
                        tuple("assets[0].amountFen", "TOO_LARGE"),
                        tuple("dwellings[0].floorArea", "AREA"),
                        tuple("dwellings[0].disposedOn", "FUTURE_DATE"),
                        tuple("dwellings[1].floorArea", "AREA"),
                        tuple("dwellings[1].disposedOn", "NOT_SOLD"),
                        tuple("papers[1]", "UNKNOWN_PAPER"));
    }

    @Test
    void shouldAskForAtLeastTheApplicant() {
        HouseholdDraft nothing = new HouseholdDraft(null, null, null, null, null, null, null);

        assertThat(faults(nothing))
                .extracting(Fault::path)
                .containsExactly("communityCode", "address", "residentSince", "members");
    }
}
