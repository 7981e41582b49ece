package org.guangsha.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.guangsha.casefile.Histories.BEIJING;
import static org.guangsha.casefile.Histories.application;
import static org.guangsha.casefile.Histories.at;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.guangsha.journal.Entry;
import org.guangsha.journal.EntryKind;
import org.guangsha.sla.Breach;
import org.guangsha.sla.ClockKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Engine history and file in one line. */
@Tag("R09")
class TimelineTest {

    @Test
    void shouldTellTheStepsEnteredAndLeftWithTheirOffice() {
        CaseHistory history = application("2026-03-02T09:00", null)
                .review(
                        "communityReview",
                        "社区初审",
                        "community-130403005001",
                        "2026-03-02T09:00",
                        "2026-03-05T23:59",
                        "2026-03-03T10:00")
                .review("streetReview", "街道（镇）审核", "street-130403005", "2026-03-13T00:00", "2026-03-17T23:59", null)
                .history();
        assertThat(EngineLines.of(history))
                .extracting(Line::what, Line::office)
                .containsExactlyInAnyOrder(
                        tuple("进入社区初审", "community-130403005001"),
                        tuple("社区初审办结", "community-130403005001"),
                        tuple("进入街道（镇）审核", "street-130403005"));
    }

    @Test
    void shouldTellOfANoticeOnlyWhereOneHung() {
        assertThat(EngineLines.of(application("2026-03-02T09:00", null)
                        .notice(true, "2026-03-03T10:00", "2026-03-13T00:00")
                        .history()))
                .extracting(Line::what)
                .containsExactlyInAnyOrder("社区公示挂出", "社区公示撤下");
        assertThat(EngineLines.of(application("2026-03-02T09:00", null)
                        .notice(false, "2026-03-03T10:00", "2026-03-03T10:00")
                        .history()))
                .isEmpty();
    }

    @Test
    void shouldTellOfAProcedureThatBeginsLater() {
        CaseHistory history = application("2026-03-02T09:00", "2026-03-10T09:00")
                .procedure("a", null, "appeal", "申诉复审", "housing-130403", "2026-03-12T09:00", null)
                .history();
        assertThat(EngineLines.of(history)).extracting(Line::what).containsExactly("申诉复审开始");
    }

    @Test
    void shouldPutTheEndOfAStepBelowTheBeginningOfTheNext() {
        CaseHistory history = application("2026-03-02T09:00", null)
                .review("communityReview", "社区初审", "c", "2026-03-02T09:00", null, "2026-03-03T10:00")
                .review("streetReview", "街道（镇）审核", "s", "2026-03-03T10:00", null, null)
                .history();
        assertThat(Timeline.newestFirst(EngineLines.of(history)))
                .extracting(Line::what)
                .containsExactly("进入街道（镇）审核", "社区初审办结", "进入社区初审");
    }

    @Test
    void shouldTellWhoTookATaskAndWhoWasGivenIt() {
        CaseHistory history = application("2026-03-02T09:00", null)
                .review("communityReview", "社区初审", "community-130403005001", "2026-03-02T09:00", null, null)
                .taken("task-communityReview", "wang", "wang", "2026-03-02T10:00")
                .taken("task-communityReview", "wang", null, "2026-03-02T11:00")
                .taken("task-communityReview", "li", "wang", "2026-03-02T12:00")
                .history();
        assertThat(EngineLines.of(history))
                .extracting(Line::what, Line::person)
                .startsWith(tuple("认领：社区初审", "wang"), tuple("放回待认领：社区初审", "wang"), tuple("分派：社区初审", "li"));
    }

    @Test
    void shouldTellABreachWhenItWasNoticedAndWhenItWasOver() {
        CaseHistory history = application("2026-03-02T09:00", null)
                .review("communityReview", "社区初审", "community-130403005001", "2026-03-02T09:00", null, null)
                .history();
        Breach breach = new Breach(
                ClockKind.STEP,
                "no",
                "task-communityReview",
                "community-130403005001",
                at("2026-03-05T23:59:59"),
                at("2026-03-06T00:00"),
                at("2026-03-07T10:00"));
        assertThat(FileLines.breach(breach, history, BEIJING))
                .extracting(Line::what, Line::why)
                .containsExactly(tuple("社区初审超期", "应于 2026-03-05 前办结"), tuple("社区初审超期已消除", "应于 2026-03-05 前办结"));
    }

    @Test
    void shouldNameTheStepAndTheKindOfAJournalLine() {
        CaseHistory history = application("2026-03-02T09:00", null)
                .review("communityReview", "社区初审", "community-130403005001", "2026-03-02T09:00", null, null)
                .history();
        Line line = FileLines.entry(
                new Entry("no", at("2026-03-02T10:00"), EntryKind.HANDED_OVER, "li", "communityReview", "请假"), history);
        assertThat(line.what()).isEqualTo("转办：社区初审");
        assertThat(line.why()).isEqualTo("请假");
        assertThat(line.kind()).isEqualTo(LineKind.TOGETHER);
    }

    @Test
    void shouldNotTellWhatADiagramCallsAStepThatHasNoName() {
        Entry asked = new Entry("no", at("2026-03-02T10:00"), EntryKind.EVIDENCE, "", "evidence", "向税务部门核查");
        assertThat(FileLines.entry(asked, application("2026-03-02T09:00", null).history())
                        .what())
                .isEqualTo("信息核查");
    }

    @Test
    void shouldPutTheNewestFirstAndGroupByTheDayOfTheOffice() {
        List<Line> lines = Timeline.newestFirst(
                List.of(line("2026-03-02T09:00", "一"), line("2026-03-03T00:30", "三"), line("2026-03-02T23:30", "二")));
        assertThat(lines).extracting(Line::what).containsExactly("三", "二", "一");
        assertThat(Timeline.byDay(lines, BEIJING).keySet())
                .containsExactly(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 2));
        assertThat(Timeline.byDay(lines, ZoneId.of("UTC"))).hasSize(1);
    }

    @Test
    void shouldPutWhatCameLaterInTheSameMomentOnTop() {
        assertThat(Timeline.newestFirst(Stream.of("一", "二", "三")
                        .map(what -> line("2026-03-02T09:00", what))
                        .toList()))
                .extracting(Line::what)
                .containsExactly("三", "二", "一");
    }

    @Test
    void shouldNotTellTwiceThatATaskWasHandedOver() {
        Line engine = line("2026-03-02T09:00:01", "分派：社区初审");
        Line journal = Line.at(at("2026-03-02T09:00:00"), LineKind.TOGETHER, "转办：社区初审", "li", "", "请假");
        assertThat(Timeline.newestFirst(List.of(engine, journal))).containsExactly(journal);
        assertThat(Timeline.newestFirst(List.of(line("2026-03-02T10:00:00", "分派：社区初审"), journal)))
                .hasSize(2);
    }

    private static Line line(String at, String what) {
        return Line.at(at(at), LineKind.HANDLING, what, "", "", "");
    }
}
