package org.guangsha.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guangsha.household.HouseholdDraft.Income;
import org.guangsha.household.HouseholdDraft.Member;
import org.guangsha.testing.ProgramTest;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@ProgramTest
@Transactional
@Tag("R01")
class HouseholdServiceTest {

    @Autowired
    private HouseholdService households;

    @Autowired
    private EntityManager rows;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private HouseholdFile storeAndRead(HouseholdDraft draft) {
        assertThat(households.validate(draft)).isEmpty();
        long id = households.store(draft);
        rows.flush();
        rows.clear();
        return households.read(id);
    }

    @Test
    void shouldReadAFileAsItWasDeclared() {
        LocalDate today = LocalDate.now(clock);
        HouseholdFile file = storeAndRead(Drafts.family(today));

        assertThat(file.communityCode()).isEqualTo(Drafts.COMMUNITY);
        assertThat(file.members()).extracting(MemberFacts::name).containsExactly("张䶮", "李㛃", "张𠮷");
        assertThat(file.applicant().sex()).isEqualTo(Sex.MALE);
        assertThat(file.applicant().birthDate()).isEqualTo(LocalDate.of(1985, 3, 12));
        assertThat(file.applicant().incomes())
                .containsExactly(
                        new IncomeFacts(IncomeKind.WAGE, YearMonth.from(today).minusMonths(1), 120_000L));
        assertThat(file.dwellings().get(0).floorArea()).isEqualTo("30.50");
        assertThat(file.assets()).containsExactly(new AssetFacts(AssetKind.DEPOSIT, 300_000L));
    }

    @Test
    void shouldKeepSpecialGroups() {
        Member member = new Member(
                "王明",
                Drafts.idNumber("13040319850312901"),
                Relation.APPLICANT,
                Set.of(SpecialGroup.OLD, SpecialGroup.DISABLED),
                List.of());

        assertThat(storeAndRead(Drafts.draft(List.of(member))).applicant().specialGroups())
                .containsExactly(SpecialGroup.OLD, SpecialGroup.DISABLED);
    }

    @Test
    @Tag("R26")
    void shouldKeepIdentityNumbersEncryptedAndFindThemByHash() {
        HouseholdFile file = storeAndRead(Drafts.family(LocalDate.now(clock)));
        String number = Drafts.idNumber("13040319850312901");

        assertThat(database.queryForList(
                        "select id_number from household_member where household_id = ?", String.class, file.id()))
                .hasSize(3)
                .noneMatch(column -> column.contains("130403") || column.contains("19850312"));
        assertThat(file.applicant().idHash()).isEqualTo(households.idHash(" " + number + " "));
        assertThat(file.applicant().maskedIdNumber()).isEqualTo("130403********" + number.substring(14));
    }

    @Test
    @Tag("R26")
    void shouldKeepTheContactOfTheApplicantEncrypted() {
        HouseholdFile file = storeAndRead(Drafts.family(LocalDate.now(clock))
                .reachedAt(new HouseholdDraft.Contact("138 0000 1234", "wang@example.org")));

        assertThat(file.contact()).isEqualTo(new ContactFacts("13800001234", "wang@example.org"));
        assertThat(households.contact(file.id())).isEqualTo(file.contact());
        assertThat(database.queryForList(
                        "select phone from household_member where household_id = ? and phone is not null",
                        String.class,
                        file.id()))
                .singleElement()
                .asString()
                .doesNotContain("1380000");
    }

    @Test
    void shouldReadALargeFileInSixQueries() {
        YearMonth last = YearMonth.now(clock).minusMonths(1);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            List<Income> incomes = new ArrayList<>();
            for (int month = 0; month < 12; month++) {
                incomes.add(new Income(IncomeKind.WAGE, last.minusMonths(month), 100_000L));
            }
            String number = Drafts.idNumber("130403198503129%02d".formatted(i));
            members.add(new Member("王明", number, i == 0 ? Relation.APPLICANT : Relation.OTHER, Set.of(), incomes));
        }
        long id = households.store(Drafts.draft(members));
        rows.flush();
        rows.clear();
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();

        HouseholdFile file = households.read(id);

        assertThat(file.members()).allMatch(member -> member.incomes().size() == 12);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(6);
    }

    @Test
    void shouldKeepTheFirstDayOfAPaper() {
        HouseholdFile file = storeAndRead(Drafts.family(LocalDate.now(clock)));
        households.addPapers(file.id(), List.of("INCOME_PROOF", "INCOME_PROOF"));
        households.addPapers(file.id(), List.of("INCOME_PROOF", "HOUSING_PROOF"));

        assertThat(households.read(file.id()).papers())
                .containsExactly(
                        new PaperFacts("INCOME_PROOF", LocalDate.now(clock)),
                        new PaperFacts("HOUSING_PROOF", LocalDate.now(clock)));
    }

    @Test
    void shouldSayWhenThereIsNoSuchFile() {
        assertThatThrownBy(() -> households.read(-1)).isInstanceOf(UnknownHousehold.class);
    }
}
