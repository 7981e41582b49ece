package org.guangsha.rent;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
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

/** What a draft would do to two tenancies that last and one that has ended, in an area of their own. */
@ProgramTest
@Tag("R24")
class StandardsEffectOnRentTest {

    private static final String FUXING = "130404";
    private static final String COMMUNITY = "130404001008";

    @Autowired
    StandardsEffectOnRent effect;

    @Autowired
    Tenancies tenancies;

    @Autowired
    StandardsRegister register;

    @Autowired
    TimeMachine time;

    @Autowired
    JdbcTemplate sql;

    private Standards before;

    @BeforeEach
    void let() {
        time.set("2026-03-02T09:00");
        before = register.inForceOn(time.today());
        let("RE-1", IncomeLevel.MINIMUM_LIVING);
        let("RE-2", IncomeLevel.LOW);
        let("RE-3", IncomeLevel.LOW);
        tenancies.end("RE-3", LocalDate.of(2026, 2, 28));
    }

    @AfterEach
    void leaveNobody() {
        sql.update("delete from tenancy_term where case_no like 'RE-%'");
        sql.update("delete from tenancy where case_no like 'RE-%'");
        time.reset();
    }

    @Test
    void shouldCountWhoPaysMoreAndWhoPaysLess() {
        assertThat(of(Map.of())).containsExactly(line(EffectKind.UNCHANGED, 2, 0));
        // 50 m² at 6.00 instead of 5.60 yuan
        assertThat(of(Map.of(Figure.RENT_RATE_LOW, "6.00")))
                .containsExactlyInAnyOrder(line(EffectKind.PAYS_MORE, 1, -2_000), line(EffectKind.UNCHANGED, 1, 0));
        assertThat(of(Map.of(Figure.RENT_RATE_LOW, "5.00")))
                .containsExactlyInAnyOrder(line(EffectKind.GAINS, 1, 3_000), line(EffectKind.UNCHANGED, 1, 0));
    }

    private void let(String caseNo, IncomeLevel level) {
        LocalDate from = LocalDate.of(2026, 1, 1);
        tenancies.begin(caseNo, 1, "HS-1", new BigDecimal("50.00"), COMMUNITY, level, Programme.LOW_RENT, from);
    }

    private List<EffectLine> of(Map<Figure, String> changed) {
        Map<Figure, BigDecimal> all = new EnumMap<>(Figures.of(before));
        changed.forEach((figure, amount) -> all.put(figure, new BigDecimal(amount)));
        Standards draft = Figures.draft("handan-2027-1", 2027, true, LocalDate.of(2027, 1, 1), all)
                .published();
        return effect.of(before, draft).stream()
                .filter(line -> line.area().equals(FUXING))
                .toList();
    }

    private static EffectLine line(EffectKind kind, long households, long fen) {
        return new EffectLine(FUXING, Programme.LOW_RENT, kind, households, fen);
    }
}
