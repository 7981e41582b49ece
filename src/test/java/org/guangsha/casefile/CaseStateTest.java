package org.guangsha.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guangsha.casefile.Histories.application;
import static org.guangsha.casefile.Histories.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guangsha.application.ApplicantCategory;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseOutcome;
import org.guangsha.application.CaseSummary;
import org.guangsha.application.Outcome;
import org.guangsha.policy.Programme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a case stands and what must not be overlooked, in words. */
@Tag("R09")
class CaseStateTest {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 2);
    private static final CaseHistory NOTHING = new CaseHistory(List.of(), List.of(), List.of(), List.of());

    @Test
    void shouldWaitForPapersUntilAccepted() {
        assertThat(CaseState.of(summary(null, null), NOTHING).words()).isEqualTo("待补齐材料");
    }

    @Test
    void shouldBeInHandWhileAProcedureRuns() {
        assertThat(CaseState.of(summary(DUE, null), running()).words()).isEqualTo("办理中");
    }

    @Test
    void shouldSayWhereNothingRunsThoughTheCaseIsOpen() {
        assertThat(CaseState.of(summary(DUE, null), NOTHING).tone()).isEqualTo(Tone.BAD);
    }

    @Test
    void shouldTellTheOutcomeAndWhatRunsAfterIt() {
        CaseHistory closed = application("2026-03-02T09:00", "2026-03-10T09:00").history();
        assertThat(CaseState.of(refused(), closed).words()).isEqualTo("已办结：不予保障");
        CaseHistory appealed = application("2026-03-02T09:00", "2026-03-10T09:00")
                .procedure("a", null, "appeal", "申诉复审", "housing-130403", "2026-03-12T09:00", null)
                .history();
        assertThat(CaseState.of(refused(), appealed).words()).isEqualTo("已办结：不予保障；申诉复审办理中");
    }

    @Test
    void shouldWarnOfTheCasesLastDayAndOfLateSteps() {
        assertThat(alarm(LocalDate.of(2026, 4, 1)).isSilent()).isTrue();
        assertThat(alarm(LocalDate.of(2026, 4, 25)).soon()).containsExactly("案件应于 2026-05-02 前办结，还剩 7 天");
        assertThat(alarm(LocalDate.of(2026, 5, 4)).late()).containsExactly("案件应于 2026-05-02 前办结，已超期 2 天");
        List<Standing> late = Standing.of(running(), List.of(), at("2026-03-06T00:00"));
        assertThat(Alarm.of(summary(DUE, null), late, LocalDate.of(2026, 3, 6), 10)
                        .late())
                .containsExactly("社区初审已超期");
    }

    @Test
    void shouldStandAtTheNoticeWhileItHangs() {
        CaseHistory history = application("2026-03-02T09:00", null)
                .notice(true, "2026-03-03T10:00", null)
                .history();
        List<Hanging> notices = Hanging.of(history, Map.of("notice", at("2026-03-13T00:00")));
        Standing standing =
                Standing.of(history, notices, at("2026-03-04T10:00")).get(0);
        assertThat(standing.isTask()).isFalse();
        assertThat(standing.left(LocalDate.of(2026, 3, 4), Histories.BEIJING)).isEqualTo("还剩 8 天");
    }

    private static CaseHistory running() {
        return application("2026-03-02T09:00", null)
                .review(
                        "communityReview",
                        "社区初审",
                        "community-130403005001",
                        "2026-03-02T09:00",
                        "2026-03-05T23:59:59",
                        null)
                .history();
    }

    private static Alarm alarm(LocalDate today) {
        return Alarm.of(summary(DUE, null), List.of(), today, 10);
    }

    private static CaseSummary refused() {
        return summary(DUE, new Outcome(CaseOutcome.REFUSED, "NOT_VERIFIABLE", "不符", LocalDate.of(2026, 3, 10)));
    }

    private static CaseSummary summary(LocalDate due, Outcome outcome) {
        LocalDate received = LocalDate.of(2026, 3, 2);
        CaseFacts facts = new CaseFacts(
                "130403-2026-000001",
                1,
                Programme.LOW_RENT,
                ApplicantCategory.LOCAL_RESIDENT,
                0,
                "130403005001",
                received,
                due == null ? null : received,
                due,
                "2026",
                null);
        return new CaseSummary(facts, "clerk", outcome);
    }
}
