package org.guangsha.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guangsha.policy.Programme;
import org.guangsha.standards.EffectKind;
import org.guangsha.standards.EffectLine;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsRegister;
import org.guangsha.standards.rules.Figure;
import org.guangsha.standards.rules.Figures;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a draft would do to three awards in force and one that has ended, in an area of their own. */
@ProgramTest
@Tag("R24")
class StandardsEffectOnSubsidiesTest {

    private static final String HANSHAN = "130402";
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Autowired
    StandardsEffectOnSubsidies effect;

    @Autowired
    SubsidyAwards awards;

    @Autowired
    StandardsRegister register;

    @Autowired
    TimeMachine time;

    @Autowired
    JdbcTemplate sql;

    private Standards before;

    @BeforeEach
    void awardFour() {
        time.set("2026-03-02T09:00");
        before = register.inForceOn(time.today());
        award("SE-1", IncomeLevel.MINIMUM_LIVING, 50_000);
        award("SE-2", IncomeLevel.LOW, 90_000);
        award("SE-3", IncomeLevel.LOWER_MIDDLE, 200_000);
        award("SE-4", IncomeLevel.MINIMUM_LIVING, 50_000);
        awards.end("SE-4", LocalDate.of(2026, 1, 5), "自购住房");
    }

    @AfterEach
    void leaveNobody() {
        sql.update(
                "delete from subsidy_version where award_id in (select id from subsidy_award where case_no like 'SE-%')");
        sql.update("delete from subsidy_award where case_no like 'SE-%'");
        time.reset();
    }

    @Test
    void shouldChangeNothingWhereNothingChanges() {
        assertThat(of(Map.of())).containsExactly(line(EffectKind.UNCHANGED, 3, 0));
    }

    @Test
    void shouldCountWhoGainsAndWhatItCosts() {
        // 30 m² at 15 instead of 14 yuan in full: 30 yuan more
        assertThat(of(Map.of(Figure.SUBSIDY_RATE_MINIMUM_LIVING, "15.00")))
                .containsExactlyInAnyOrder(line(EffectKind.GAINS, 1, 3_000), line(EffectKind.UNCHANGED, 2, 0));
    }

    @Test
    void shouldCountWhoLosesWhereALineFallsAndAStepIsPassed() {
        // 900 is 58 % of 1549 and 90 % of 1000: 60 instead of 100 percent of 30 m² at 10 yuan
        assertThat(of(Map.of(Figure.LOW_INCOME, "1000.00")))
                .containsExactlyInAnyOrder(line(EffectKind.LOSES, 1, -12_000), line(EffectKind.UNCHANGED, 2, 0));
    }

    private void award(String caseNo, IncomeLevel level, long income) {
        SubsidyFacts facts = new SubsidyFacts(level, 2, income, BigDecimal.ZERO);
        awards.award(new SubsidyClaim(caseNo, 1, "130402007005", AwardKind.REGULAR, MARCH, facts));
    }

    private List<EffectLine> of(Map<Figure, String> changed) {
        Map<Figure, BigDecimal> all = new EnumMap<>(Figures.of(before));
        changed.forEach((figure, amount) -> all.put(figure, new BigDecimal(amount)));
        Standards draft = Figures.draft("handan-2027-1", 2027, true, LocalDate.of(2027, 1, 1), all)
                .published();
        return effect.of(before, draft).stream()
                .filter(line -> line.area().equals(HANSHAN))
                .toList();
    }

    private static EffectLine line(EffectKind kind, long households, long fen) {
        return new EffectLine(HANSHAN, Programme.LOW_RENT, kind, households, fen);
    }
}
