package org.guangsha.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.guangsha.staff.AsMember;
import org.guangsha.testing.OneCase;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class JournalTest extends OneCase {

    @Autowired
    private Journal journal;

    @Autowired
    private AsMember as;

    @Test
    void shouldKeepWhoWhenAndWhyInTheOrderItHappened() {
        String reviewer = staff.in(COMMUNITY);
        as.run(reviewer, () -> journal.note(caseNo, EntryKind.URGED, "communityReview", "请尽快办理"));
        journal.note(caseNo, EntryKind.DUE_MOVED, "期限顺延");
        assertThat(journal.of(caseNo))
                .filteredOn(entry -> entry.kind() == EntryKind.URGED || entry.kind() == EntryKind.DUE_MOVED)
                .containsExactly(
                        new Entry(
                                caseNo,
                                time.at("2026-03-02T09:00").toInstant(),
                                EntryKind.URGED,
                                reviewer,
                                "communityReview",
                                "请尽快办理"),
                        new Entry(
                                caseNo, time.at("2026-03-02T09:00").toInstant(), EntryKind.DUE_MOVED, "", "", "期限顺延"));
    }

    @Test
    void shouldCutWordsThatAreTooLongByCharactersAsPeopleCountThem() {
        journal.note(caseNo, EntryKind.URGED, "㛃䶮𠮷".repeat(1000));
        assertThat(journal.of(caseNo))
                .last()
                .satisfies(entry -> assertThat(
                                entry.words().codePointCount(0, entry.words().length()))
                        .isEqualTo(2000))
                .satisfies(entry -> assertThat(entry.words()).endsWith("…"));
    }
}
