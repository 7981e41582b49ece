package org.guangsha.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.guangsha.policy.Programme;
import org.guangsha.standards.EffectKind;
import org.guangsha.standards.EffectLine;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsRegister;
import org.guangsha.standards.rules.Figure;
import org.guangsha.standards.rules.Figures;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProcedureTest;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a draft would do to the households there are: three open cases, judged by the tables that are deployed. */
@ProcedureTest({})
@Tag("R24")
class StandardsEffectTest {

    @Autowired
    StandardsEffectOnCases effect;

    @Autowired
    StandardsRegister register;

    @Autowired
    CaseWalk walk;

    @Autowired
    Staff staff;

    @Autowired
    TimeMachine time;

    @Autowired
    JdbcTemplate sql;

    private Standards before;

    @BeforeEach
    void takeThreeIn() {
        time.set("2026-03-02T09:00");
        staff.in("community-130403005001");
        before = register.inForceOn(time.today());
        sql.update(
                "update housing_case set outcome = 'WITHDRAWN', closed_on = date '2026-01-01' where outcome is null");
        // lines of 2026: 760, 1549, 2700 yuan a head
        walk.accept(Families.couple().named("甲一").earning(70_000));
        sql.update("delete from open_case_member");
        walk.accept(Families.couple().named("乙二").earning(150_000));
        sql.update("delete from open_case_member");
        walk.accept(Families.couple().named("丙三").earning(160_000));
    }

    @AfterEach
    void close() {
        sql.update("delete from open_case_member");
        walk.closeAll();
        sql.update(
                "update housing_case set outcome = 'WITHDRAWN', closed_on = date '2026-03-02' where outcome is null");
    }

    @Test
    void shouldFindNothingWhereNothingChanges() {
        assertThat(effect.of(before, draft(Map.of()))).containsExactly(line(EffectKind.UNCHANGED, 3));
    }

    @Test
    void shouldCountWhoGainsWhereALineRises() {
        // 700 -> 低保 as before; 1500 -> 低保 now, more help; 1600 comes in under 1700
        Standards draft = draft(Map.of(Figure.MINIMUM_LIVING_INCOME, "1500.00", Figure.LOW_INCOME, "1700.00"));

        assertThat(effect.of(before, draft))
                .containsExactlyInAnyOrder(line(EffectKind.GAINS, 2), line(EffectKind.UNCHANGED, 1));
    }

    @Test
    void shouldCountWhoLosesAndWhoFallsOutWhereLinesFall() {
        // 700 -> 低收入, less help; 1500 is above 1400; 1600 was above before
        Standards draft = draft(Map.of(Figure.MINIMUM_LIVING_INCOME, "600.00", Figure.LOW_INCOME, "1400.00"));

        assertThat(effect.of(before, draft))
                .extracting(EffectLine::kind, EffectLine::households)
                .containsExactlyInAnyOrder(
                        tuple(EffectKind.LOSES, 1L), tuple(EffectKind.FALLS_OUT, 1L), tuple(EffectKind.UNCHANGED, 1L));
    }

    @Test
    void shouldJudgeAnewWhatAnEarlierVersionFoundSoThatOnlyTheDraftIsCompared() {
        sql.update("update finding set standards_version = 'handan-2025-1', eligible = not eligible");

        assertThat(effect.of(before, draft(Map.of()))).containsExactly(line(EffectKind.UNCHANGED, 3));
    }

    @Test
    void shouldLeaveOutWhatIsClosedOrNoLongerInForce() {
        sql.update("update housing_case set outcome = 'GRANTED', closed_on = date '2026-03-02' where outcome is null");

        assertThat(effect.of(before, draft(Map.of())))
                .as("granted without an entitlement in force")
                .isEmpty();
    }

    private static EffectLine line(EffectKind kind, long households) {
        return new EffectLine("130403", Programme.LOW_RENT, kind, households, 0);
    }

    private Standards draft(Map<Figure, String> changed) {
        Map<Figure, BigDecimal> all = new EnumMap<>(Figures.of(before));
        changed.forEach((figure, amount) -> all.put(figure, new BigDecimal(amount)));
        return Figures.draft("handan-2027-1", 2027, true, LocalDate.of(2027, 1, 1), all)
                .published();
    }
}
