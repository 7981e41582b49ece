package org.guangsha.waitinglist;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import org.guangsha.staff.WhoActs;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ranks a list anew in the database, and keeps what moved and why: a line for each household it was about, a block for
 * each run of others that moved together (decision 025). The list is locked by whoever calls.
 */
@Repository
class Ranking {

    private static final int BATCH = 1_000;

    private static final String RANK = """
            merge into waiting_entry e
            using (select case_no, row_number() over (order by score desc, accepted_on, case_no) as now_rank
                   from waiting_entry where list_id = :list and left_on is null) n
            on e.case_no = n.case_no
            when matched and (e.rank_no is null or e.rank_no <> n.now_rank)
            then update set rank_before = e.rank_no, rank_no = n.now_rank, ranked_in = :run""";

    private static final String SHIFTS = """
            insert into waiting_shift (run_id, first_rank, last_rank, shift)
            select cast(:run as bigint), min(rank_no), max(rank_no), shift
            from (select rank_no, rank_no - rank_before as shift,
                         rank_no - row_number() over (partition by rank_no - rank_before order by rank_no) as block
                  from waiting_entry e
                  where list_id = :list and ranked_in = :run and rank_before is not null
                    and not exists (select 1 from waiting_change c where c.run_id = :run and c.case_no = e.case_no)) moved
            group by shift, block""";

    private static final String CHANGED = """
            update waiting_change c
            set to_rank = (select e.rank_no from waiting_entry e where e.case_no = c.case_no)
            where c.run_id = :run""";

    private static final String COUNTED = """
            update waiting_list set ranked_at = :at,
                waiting = (select count(*) from waiting_entry where list_id = :list and left_on is null)
            where id = :list""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final WhoActs whoActs;
    private final Clock clock;

    Ranking(JdbcClient jdbc, JdbcTemplate batches, WhoActs whoActs, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.whoActs = whoActs;
        this.clock = clock;
    }

    /**
     * A household the ranking is about.
     *
     * @param fromRank null where it was not on the list
     * @param toScore null where it leaves
     */
    record Change(String caseNo, Integer fromRank, Integer fromScore, Integer toScore) {}

    /**
     * Ranks the list after these households joined, left or were scored anew.
     *
     * @return number of the run
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long run(long list, RunKind kind, String cause, Collection<Change> changes) {
        long run = begin(list, kind, cause);
        batches.batchUpdate(
                "insert into waiting_change (case_no, run_id, from_rank, from_score, to_score) values (?, ?, ?, ?, ?)",
                changes,
                BATCH,
                (row, change) -> {
                    row.setString(1, change.caseNo());
                    row.setLong(2, run);
                    row.setObject(3, change.fromRank());
                    row.setObject(4, change.fromScore());
                    row.setObject(5, change.toScore());
                });
        int moved = jdbc.sql(RANK).param("list", list).param("run", run).update();
        jdbc.sql(SHIFTS).param("list", list).param("run", run).update();
        jdbc.sql(CHANGED).param("run", run).update();
        jdbc.sql(COUNTED).param("list", list).param("at", now()).update();
        jdbc.sql("update waiting_run set moved = ? where id = ?")
                .params(moved, run)
                .update();
        return run;
    }

    private long begin(long list, RunKind kind, String cause) {
        GeneratedKeyHolder number = new GeneratedKeyHolder();
        jdbc.sql("insert into waiting_run (list_id, at, kind, cause, person, moved) values (?, ?, ?, ?, ?, 0)")
                .params(list, now(), kind.name(), cause, whoActs.now().orElse(null))
                .update(number, "id");
        return number.getKeyAs(Long.class);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), clock.getZone());
    }
}
