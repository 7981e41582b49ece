package org.guangsha.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.guangsha.journal.Entry;
import org.guangsha.journal.EntryKind;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 催办 and 抄送. */
@ProgramTest
class UrgeAndCopyTest extends AtTheDesk {

    @Autowired
    Urging urging;

    @Autowired
    Copying copying;

    @Autowired
    Notes notes;

    @Test
    void shouldTellTheOfficeWhileNobodyHasTheTaskAndThenWhoeverHasIt() {
        String wang = colleague("wang");
        notes.readAll(member(wang));
        as.run(staff.in("window-130403"), () -> urging.urge(task, "申请人来问进度"));
        claim(wang, task);
        as.run(staff.in(MANAGER), () -> urging.urge(task, "请今日办结"));
        assertThat(notes.of(member(wang)))
                .filteredOn(note -> note.caseNo().equals(caseNo))
                .extracting(Note::words)
                .containsExactlyInAnyOrder("申请人来问进度", "请今日办结");
        assertThat(notes.unread(member(wang))).isEqualTo(2);
        assertThat(lines(EntryKind.URGED)).extracting(Entry::words).containsExactly("申请人来问进度", "请今日办结");
        long first = notes.of(member(wang)).get(0).id();
        notes.read(member(staff.in(STREET)), first);
        assertThat(notes.unread(member(wang))).isEqualTo(2);
        notes.read(member(wang), first);
        assertThat(notes.unread(member(wang))).isEqualTo(1);
    }

    @Test
    void shouldUrgeOnceAWorkingDay() {
        String manager = staff.in(MANAGER);
        time.set("2026-03-06T16:00");
        as.run(manager, () -> urging.urge(task, "请办理"));
        assertThat(refusal(manager, () -> urging.urge(task, "请办理"))).isEqualTo("今天已经催办过这项任务，每个工作日催办一次即可");
        // Saturday and Sunday count for the Monday that follows
        time.set("2026-03-07T09:00");
        as.run(manager, () -> urging.urge(task, "请办理"));
        time.set("2026-03-09T09:00");
        assertThat(refusal(manager, () -> urging.urge(task, "请办理"))).startsWith("今天已经催办过");
        time.set("2026-03-10T09:00");
        as.run(manager, () -> urging.urge(task, "请办理"));
        assertThat(lines(EntryKind.URGED)).hasSize(3);
    }

    @Test
    void shouldShowNoCaseToStrangersWhoUrgeAndNoCopyToThem() {
        String wang = colleague("wang");
        String stranger = staff.in("street-130403001");
        claim(wang, task);
        assertThat(refusal(stranger, () -> urging.urge(task, "快"))).startsWith("没有找到该任务");
        assertThat(refusal(wang, () -> urging.urge(task, "快"))).isEqualTo("任务正由您办理，不需要催办");
        assertThat(refusal(wang, () -> copying.copy(task, stranger, "请知悉")))
                .isEqualTo("只能抄送给可以查看本案的人员：经办过本案的机构、辖区主管和受理窗口");
        assertThat(refusal(wang, () -> copying.copy(task, "nobody", ""))).startsWith("请填写抄送说明；只能抄送给");
        assertThat(refusal(wang, () -> copying.copy(task, wang, "我"))).isEqualTo("不能抄送给自己");
        assertThat(journal.of(caseNo)).noneMatch(line -> line.kind() == EntryKind.COPIED);
    }

    @Test
    void shouldCopyAStepToAManager() {
        String manager = staff.in(MANAGER);
        as.run(colleague("wang"), () -> copying.copy(task, manager, "情况复杂，请知悉"));
        assertThat(notes.of(member(manager)))
                .filteredOn(note -> note.caseNo().equals(caseNo))
                .extracting(Note::kind)
                .contains(NoteKind.COPY);
        assertThat(lines(EntryKind.COPIED)).hasSize(1);
    }
}
