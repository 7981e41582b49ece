package org.guangsha.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.guangsha.journal.EntryKind;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 转办. */
@ProgramTest
class HandOverTest extends AtTheDesk {

    @Autowired
    HandOver handOver;

    @Autowired
    Notes notes;

    @Test
    void shouldGiveATaskToAColleagueWithTheReasonOnTheTimelineAndANoteOnTheDesk() {
        String wang = colleague("wang");
        String li = colleague("li");
        claim(wang, task);
        as.run(wang, () -> handOver.handOver(task, li, " 本周外出培训 "));
        assertThat(walk.task(caseNo).getAssignee()).isEqualTo(li);
        assertThat(lines(EntryKind.HANDED_OVER)).singleElement().satisfies(line -> {
            assertThat(line.person()).isEqualTo(wang);
            assertThat(line.step()).isEqualTo("communityReview");
            assertThat(line.words()).isEqualTo("转给li办理：本周外出培训");
            assertThat(line.at()).isEqualTo(time.at("2026-03-02T09:00").toInstant());
        });
        assertThat(notes.of(member(li))).first().satisfies(note -> {
            assertThat(note.caseNo()).isEqualTo(caseNo);
            assertThat(note.kind()).isEqualTo(NoteKind.HANDED_OVER);
            assertThat(note.isRead()).isFalse();
        });
        walk.pass(li, caseNo);
    }

    @Test
    void shouldLetAManagerOfTheAreaGiveAnybodysTaskToTheOffice() {
        String wang = colleague("wang");
        as.run(staff.in(MANAGER), () -> handOver.handOver(task, wang, "请尽快办理"));
        assertThat(walk.task(caseNo).getAssignee()).isEqualTo(wang);
        assertThat(refusal(staff.in("manager-130402"), () -> handOver.handOver(task, wang, "x")))
                .startsWith("没有找到该任务");
    }

    @Test
    void shouldTellWhyATaskIsNotGiven() {
        String wang = colleague("wang");
        String li = colleague("li");
        String street = staff.in(STREET);
        assertThat(refusal(wang, () -> handOver.handOver(task, li, "忙"))).isEqualTo("只有正在办理该任务的人员或者辖区主管可以转办");
        claim(wang, task);
        assertThat(refusal(wang, () -> handOver.handOver(task, street, " "))).isEqualTo("请填写转办理由；只能转给承办机构的同事");
        assertThat(refusal(wang, () -> handOver.handOver(task, wang, "忙".repeat(501))))
                .isEqualTo("转办理由不能超过 500 字；该任务已经由这位同事办理");
        assertThat(refusal(street, () -> handOver.handOver(task, street, "给我"))).startsWith("没有找到该任务");
        assertThat(refusal(wang, () -> handOver.handOver("none", li, "忙"))).startsWith("没有找到该任务");
        assertThat(walk.task(caseNo).getAssignee()).isEqualTo(wang);
        assertThat(lines(EntryKind.HANDED_OVER)).isEmpty();
    }
}
