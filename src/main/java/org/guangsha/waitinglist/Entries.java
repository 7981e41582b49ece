package org.guangsha.waitinglist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The households of the lists. Whoever writes has locked the list. */
@Repository
class Entries {

    private static final int BATCH = 1_000;
    private static final String ENTRY =
            "select * from waiting_entry e join waiting_score s on s.case_no = e.case_no where e.left_on is null and ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final EntryColumns columns;

    Entries(JdbcClient jdbc, JdbcTemplate batches, EntryColumns columns) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.columns = columns;
    }

    /** The list a case waits on. */
    Optional<Long> listOf(String caseNo) {
        return jdbc.sql("select list_id from waiting_entry where case_no = ? and left_on is null")
                .param(caseNo)
                .query(Long.class)
                .optional();
    }

    /**
     * Where a case stands that was on a list before.
     *
     * @param list the list it waits on, or waited on last
     */
    record Known(String caseNo, long list, boolean waiting) {}

    /** Those of these cases that are or were on a list, by case number. */
    Map<String, Known> known(List<String> caseNos) {
        Map<String, Known> known = new HashMap<>();
        for (int from = 0; from < caseNos.size(); from += BATCH) {
            jdbc.sql("select case_no, list_id, left_on from waiting_entry where case_no in (:cases)")
                    .param("cases", caseNos.subList(from, Math.min(caseNos.size(), from + BATCH)))
                    .query((row, number) -> new Known(
                            row.getString("case_no"), row.getLong("list_id"), row.getObject("left_on") == null))
                    .list()
                    .forEach(one -> known.put(one.caseNo(), one));
        }
        return known;
    }

    Optional<Entry> waiting(String caseNo) {
        return jdbc.sql(ENTRY + "e.case_no = ?")
                .param(caseNo)
                .query(columns::entry)
                .optional();
    }

    /** A household that was on this list and has left, as it was. */
    Optional<Entry> left(String caseNo) {
        return jdbc.sql("""
                        select * from waiting_entry e join waiting_score s on s.case_no = e.case_no
                        where e.left_on is not null and e.case_no = ?""").param(caseNo).query(columns::entry).optional();
    }

    /** Those scored by other standards than these. */
    List<Entry> notUnder(long list, String standardsVersion) {
        return jdbc.sql(ENTRY + "e.list_id = ? and s.standards_version <> ? order by e.rank_no")
                .params(list, standardsVersion)
                .query(columns::entry)
                .list();
    }

    /** Those for whom one month more is over by this day than they were scored by. */
    List<Entry> monthOver(long list, LocalDate day) {
        return jdbc.sql(ENTRY + "e.list_id = ? and s.next_month_on <= ? order by e.rank_no")
                .params(list, day)
                .query(columns::entry)
                .list();
    }

    /** Households new to the list. */
    void add(long list, Collection<Entry> entries) {
        batches.batchUpdate(
                "insert into waiting_entry (case_no, list_id, household_id, accepted_on, score) values (?, ?, ?, ?, ?)",
                entries,
                BATCH,
                (row, entry) -> {
                    row.setString(1, entry.caseNo());
                    row.setLong(2, list);
                    row.setLong(3, entry.householdId());
                    row.setObject(4, entry.acceptedOn());
                    row.setInt(5, entry.score().total());
                });
        batches.batchUpdate(EntryColumns.ADD_SCORE, entries, BATCH, columns::score);
    }

    /** A household that had left, with what it brings now. */
    void returned(long list, Entry entry) {
        jdbc.sql("""
                        update waiting_entry set list_id = ?, household_id = ?, accepted_on = ?, score = ?, rank_no = null,
                            left_on = null, left_for = null
                        where case_no = ?""")
                .params(
                        list,
                        entry.householdId(),
                        entry.acceptedOn(),
                        entry.score().total(),
                        entry.caseNo())
                .update();
        batches.batchUpdate(EntryColumns.SET_SCORE, List.of(entry), 1, columns::score);
    }

    /** The points anew; the rank follows with the next ranking. */
    void score(Collection<Entry> entries) {
        batches.batchUpdate(EntryColumns.SET_SCORE, entries, BATCH, columns::score);
    }

    /** The sums of those whose points changed. */
    void total(Collection<Entry> entries) {
        batches.batchUpdate("update waiting_entry set score = ? where case_no = ?", entries, BATCH, (row, entry) -> {
            row.setInt(1, entry.score().total());
            row.setString(2, entry.caseNo());
        });
    }

    void leave(Collection<Entry> entries, LeaveReason reason, LocalDate on) {
        batches.batchUpdate(
                "update waiting_entry set rank_before = rank_no, rank_no = null, left_on = ?, left_for = ? where case_no = ?",
                entries,
                BATCH,
                (row, entry) -> {
                    row.setObject(1, on);
                    row.setString(2, reason.name());
                    row.setString(3, entry.caseNo());
                });
    }

    /** Those who left in a ranking remember it; nobody else's rank rests on it. */
    void leftIn(long run) {
        jdbc.sql("""
                        update waiting_entry set ranked_in = :run
                        where left_on is not null and case_no in (select case_no from waiting_change where run_id = :run)""").param("run", run).update();
    }
}
