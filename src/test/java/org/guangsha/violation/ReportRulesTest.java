package org.guangsha.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.guangsha.problem.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a report must be to be taken. */
@Tag("R21")
class ReportRulesTest {

    private static final Set<String> SEATS = Set.of("130403");

    @Test
    void shouldTellEverythingThatIsMissingAtOnce() {
        assertThat(ReportRules.faults(report(ReportSource.PUBLIC, "", "", "", "", ""), SEATS, true)
                        .list())
                .extracting(Fault::path)
                .containsExactly("seat", "kind", "about", "words");
        assertThat(ReportRules.faults(
                                report(
                                        ReportSource.PUBLIC,
                                        "999999",
                                        "THEFT",
                                        "甲".repeat(201),
                                        "\u0007",
                                        "赵".repeat(101)),
                                SEATS,
                                true)
                        .list())
                .extracting(Fault::path)
                .containsExactly("seat", "kind", "about", "words", "reporter");
    }

    @Test
    void shouldAskThePublicForANameOnlyWhereTheCityDoes() {
        ViolationReport nameless = report(ReportSource.PUBLIC, "130403", "LENT", "某户", "出借", "");
        assertThat(ReportRules.faults(nameless, SEATS, true).list()).isEmpty();
        assertThat(ReportRules.faults(nameless, SEATS, false).list())
                .extracting(Fault::code)
                .containsExactly("ANONYMOUS");
        ViolationReport taken = report(ReportSource.STAFF, "130403", "LENT", "某户", "出借", "");
        assertThat(ReportRules.faults(taken, SEATS, false).list()).isEmpty();
        assertThat(nameless.toString()).as("no log shows it").doesNotContain("出借");
    }

    private static ViolationReport report(
            ReportSource source, String seat, String kind, String about, String words, String reporter) {
        return new ViolationReport(source, seat, kind, about, words, reporter, "");
    }
}
