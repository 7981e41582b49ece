package org.guangsha.waitinglist;

import java.util.List;
import org.guangsha.area.Areas;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lines in the journals of the cases that join, leave or are scored anew; of those merely moved, the ranking tells. */
@Component
class WaitingJournal {

    private final Journal journal;
    private final Areas areas;
    private final JdbcClient jdbc;

    WaitingJournal(Journal journal, Areas areas, JdbcClient jdbc) {
        this.journal = journal;
        this.areas = areas;
        this.jdbc = jdbc;
    }

    void joined(ListSummary list, long run) {
        String name = name(list);
        jdbc.sql("select case_no, to_rank, to_score from waiting_change where run_id = ? order by to_rank")
                .param(run)
                .query(row -> {
                    journal.note(
                            row.getString("case_no"),
                            EntryKind.WAITING,
                            "进入%s轮候，得分 %d，排第 %d 位。".formatted(name, row.getInt("to_score"), row.getInt("to_rank")));
                });
    }

    void left(ListSummary list, List<Entry> gone, LeaveReason reason) {
        gone.forEach(one -> journal.note(
                one.caseNo(),
                EntryKind.WAITING,
                "退出%s轮候：%s，退出时排第 %d 位。".formatted(name(list), reason.chinese(), one.rank())));
    }

    void rescored(Entry before, Entry after, String cause) {
        journal.note(
                after.caseNo(),
                EntryKind.WAITING,
                "%s，轮候得分由 %d 变为 %d。"
                        .formatted(cause, before.score().total(), after.score().total()));
    }

    /** 丛台区廉租住房. */
    private String name(ListSummary list) {
        return areas.find(list.listArea()).map(area -> area.name()).orElse(list.listArea())
                + list.programme().chinese();
    }
}
