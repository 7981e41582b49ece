package org.guangsha.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guangsha.casefile.Histories.application;
import static org.guangsha.casefile.Histories.at;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The colours of the diagram. */
@Tag("R09")
class CaseMarksTest {

    private static final String DUE = "2026-03-17T23:59";

    @Test
    void shouldMarkTheStepsTheCaseStandsAtAndThoseBehindIt() {
        CaseMarks marks = marks(twoAtOnce(), "2026-03-14T09:00");
        assertThat(marks.present()).containsExactlyInAnyOrder("housingReview", "incomeOpinion");
        assertThat(marks.done()).containsExactlyInAnyOrder("accepted", "communityReview");
        assertThat(marks.late()).isEmpty();
    }

    @Test
    void shouldMarkTheCallingStepOfALateTask() {
        CaseMarks marks = marks(twoAtOnce(), "2026-03-18T09:00");
        assertThat(marks.late()).containsExactly("housingReview");
        assertThat(marks.present()).containsExactly("incomeOpinion");
    }

    @Test
    void shouldMarkAStepEnteredAgainAsPresentOnly() {
        Histories again = application("2026-03-02T09:00", null)
                .review("communityReview", "社区初审", "community-1", "2026-03-02T09:00", DUE, "2026-03-03T09:00")
                .review("communityReview", "社区初审", "community-1", "2026-03-04T09:00", DUE, null);
        CaseMarks marks = marks(again, "2026-03-05T09:00");
        assertThat(marks.present()).containsExactly("communityReview");
        assertThat(marks.done()).isEmpty();
    }

    @Test
    void shouldNotMarkAScopeButWhatIsInIt() {
        Histories warned = application("2026-03-02T09:00", null)
                .step(Histories.ROOT, "deadline", null, "subProcess", "2026-04-20T00:00", null)
                .step(Histories.ROOT, "deadlineOver", "期限届满", "intermediateTimer", "2026-04-20T00:00", null);
        assertThat(marks(warned, "2026-04-21T00:00").present()).containsExactly("deadlineOver");
    }

    private static Histories twoAtOnce() {
        return application("2026-03-02T09:00", null)
                .step(Histories.ROOT, "accepted", "受理", "startEvent", "2026-03-02T09:00", "2026-03-02T09:00")
                .review("communityReview", "社区初审", "community-1", "2026-03-02T09:00", DUE, "2026-03-03T09:00")
                .review("housingReview", "住房保障部门审核", "housing-1", "2026-03-13T00:00", DUE, null)
                .review("incomeOpinion", "民政收入意见", "civil-1", "2026-03-13T00:00", "2026-03-19T23:59", null);
    }

    private static CaseMarks marks(Histories of, String now) {
        return CaseMarks.of(Histories.ROOT, of.history(), at(now));
    }
}
