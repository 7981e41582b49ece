package org.guangsha.reports;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.guangsha.reports.rules.Count;
import org.guangsha.reports.rules.Figures;
import org.guangsha.reports.rules.Measure;
import org.guangsha.reports.rules.Period;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.QueryCount;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports of what cases really went through, beside a count of every row. */
@ProgramTest
@Tag("R30")
class CountingTest {

    private static final String COMMUNITY = "community-130403005001";
    private static final String STREET = "street-130403005";
    private static final String HOUSING = "housing-130403";
    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final Period IN_MAY = new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 20));

    @Autowired
    Reports reports;

    @Autowired
    Recounted recounted;

    @Autowired
    ReportAreas areas;

    @Autowired
    CaseWalk walk;

    @Autowired
    Staff staff;

    @Autowired
    TimeMachine time;

    @Autowired
    QueryCount queries;

    @AfterEach
    void closeCases() {
        walk.closeAll();
    }

    @Test
    void shouldCountWhatCasesWentThrough() {
        Figures before = of(YEAR);
        int overdueBefore = of(IN_MAY).of(Measure.OVERDUE);
        time.set("2026-03-02T09:00");
        String granted = walk.accept(Families.couple());
        String late = walk.accept(Families.couple());
        String refused = walk.accept(Families.couple());
        walk.grant(staff, granted, late);
        walk.sign(staff.in(HOUSING), granted);
        // the one refused lay at its community all the time: over its three working days
        walk.refuse(staff.in(COMMUNITY), refused);
        time.travelTo("2026-05-20T09:00");

        Figures after = of(YEAR);
        assertThat(after.of(Measure.ACCEPTED) - before.of(Measure.ACCEPTED)).isEqualTo(3);
        assertThat(after.of(Measure.GRANTED) - before.of(Measure.GRANTED)).isEqualTo(2);
        assertThat(after.of(Measure.REFUSED) - before.of(Measure.REFUSED)).isEqualTo(1);
        assertThat(after.of(Measure.PROVIDED) - before.of(Measure.PROVIDED)).isEqualTo(1);
        assertThat(after.of(Measure.IN_TIME) - before.of(Measure.IN_TIME)).isEqualTo(1);
        assertThat(after.of(Measure.BREACHED) - before.of(Measure.BREACHED))
                .as("a community, a signing, a case beyond its two months")
                .isGreaterThanOrEqualTo(3);
        assertThat(of(IN_MAY).of(Measure.OVERDUE) - overdueBefore).isEqualTo(1);
        Figures april = of(Period.week(LocalDate.of(2026, 4, 9)));
        assertThat(april.of(Measure.GRANTED)).isGreaterThanOrEqualTo(2);
        assertThat(april.steps()).containsKeys("社区初审", "作出决定");
        assertThat(april.caseDays().p90()).isEqualTo(38);
        agree();
    }

    @Test
    void shouldAgreeWithACountOfEveryRowWhateverThePeriod() {
        time.set("2026-03-02T07:30");
        walk.accept(Families.couple());
        time.set("2026-03-08T23:30");
        String end = walk.accept(Families.couple());
        time.set("2026-03-09T00:30");
        walk.refuse(staff.in(COMMUNITY), end);
        agree();
    }

    @Test
    void shouldAskTheSameFewQueriesHoweverManyCasesThereAre() {
        time.set("2026-03-02T09:00");
        walk.refuse(staff.in(COMMUNITY), walk.accept(Families.couple()));
        int one = queries.of(() -> reports.of(YEAR));
        walk.accept(Families.couple());
        walk.refuse(staff.in(COMMUNITY), walk.accept(Families.couple()));
        assertThat(queries.of(() -> reports.of(YEAR))).isEqualTo(one).isLessThanOrEqualTo(10);
    }

    @Test
    void shouldSumUpFromStreetToCity() {
        time.set("2026-03-02T09:00");
        walk.accept(Families.couple());
        Map<String, Figures> all = areas.figures("130400", reports.of(YEAR).counts());
        assertThat(all.get("130403").of(Measure.ACCEPTED)).isPositive();
        assertThat(all.get("130400").of(Measure.ACCEPTED))
                .isEqualTo(areas.below("130400").stream()
                        .mapToInt(area -> all.get(area.code()).of(Measure.ACCEPTED))
                        .sum());
        assertThat(areas.figures("130403", reports.of(YEAR).counts()).keySet())
                .contains("130403", "130403005")
                .doesNotContain("130402", "130400");
    }

    @Test
    void shouldBeEmptyWhereNothingHappened() {
        PeriodReport report = reports.of(Period.week(LocalDate.of(2011, 6, 1)));
        assertThat(report.counts()).isEmpty();
        assertThat(report.provisional()).isFalse();
        assertThat(reports.of(Period.week(LocalDate.of(2031, 6, 4))).provisional())
                .as("nobody has announced the holidays of 2031")
                .isTrue();
    }

    private void agree() {
        for (Period period : new Period[] {
            Period.week(LocalDate.of(2026, 3, 2)),
            Period.week(LocalDate.of(2026, 4, 9)),
            Period.month(LocalDate.of(2026, 3, 1)),
            Period.quarter(LocalDate.of(2026, 5, 1)),
            YEAR
        }) {
            Map<String, Integer> counted = reports.of(period).counts().stream()
                    .collect(toMap(Recounted::key, Count::amount, Integer::sum, TreeMap::new));
            assertThat(counted).as(period.chinese()).isEqualTo(recounted.of(period));
        }
    }

    private Figures of(Period period) {
        return areas.figures("130400", reports.of(period).counts()).get("130400");
    }
}
