package org.guangsha.waitinglist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.waitinglist.rules.PastRun;
import org.guangsha.waitinglist.rules.RankHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rankings of a list, read back from the newest as far as is asked for. */
@Repository
class PastRuns {

    private static final int PIECE = 500;

    /** A piece of a list's rankings: their blocks, and beside them what each did to the one household. */
    private static final String RUNS = """
            select r.id, r.at, r.kind, r.cause, s.first_rank, s.last_rank, s.shift,
                   c.run_id as own_run, c.from_rank, c.to_rank
            from (select * from waiting_run where list_id = :list and id < :below order by id desc
                  fetch first %d rows only) r
            left join waiting_shift s on s.run_id = r.id
            left join waiting_change c on c.run_id = r.id and c.case_no = :case
            order by r.id desc, s.first_rank""".formatted(PIECE);

    private final JdbcClient jdbc;

    PastRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Place(long list, int rank) {}

    private record Run(PastRun past, Move told) {}

    /** The newest moves of a household, newest first. */
    List<Move> moves(String caseNo, int limit) {
        return jdbc.sql("select list_id, rank_no from waiting_entry where case_no = ?")
                .param(caseNo)
                .query((row, number) -> new Place(row.getLong("list_id"), row.getInt("rank_no")))
                .optional()
                .map(place -> moves(caseNo, place, limit))
                .orElse(List.of());
    }

    private List<Move> moves(String caseNo, Place now, int limit) {
        List<Move> moves = new ArrayList<>();
        long below = Long.MAX_VALUE;
        int rank = now.rank();
        while (moves.size() < limit) {
            Map<Long, Run> runs = piece(caseNo, now.list(), below);
            List<PastRun> past = runs.values().stream().map(Run::past).toList();
            for (RankHistory.Step step : RankHistory.backwards(rank, past)) {
                Move told = runs.get(step.runId()).told();
                moves.add(new Move(told.at(), told.kind(), told.cause(), step.own(), step.from(), step.to()));
                rank = step.from();
            }
            if (runs.size() < PIECE) {
                break;
            }
            below = past.get(past.size() - 1).id();
        }
        return List.copyOf(moves.subList(0, Math.min(limit, moves.size())));
    }

    private Map<Long, Run> piece(String caseNo, long list, long below) {
        Map<Long, Run> runs = new LinkedHashMap<>();
        jdbc.sql(RUNS)
                .param("list", list)
                .param("below", below)
                .param("case", caseNo)
                .query(row -> {
                    Run run = runs.get(row.getLong("id"));
                    if (run == null) {
                        run = begin(row);
                        runs.put(row.getLong("id"), run);
                    }
                    if (row.getObject("shift") != null) {
                        run.past()
                                .shifts()
                                .add(new PastRun.Shift(
                                        row.getInt("first_rank"), row.getInt("last_rank"), row.getInt("shift")));
                    }
                });
        return runs;
    }

    private static Run begin(ResultSet row) throws SQLException {
        PastRun.Own own = row.getObject("own_run") == null
                ? null
                : new PastRun.Own(row.getInt("from_rank"), row.getInt("to_rank"));
        RunKind kind = RunKind.valueOf(row.getString("kind"));
        Move told = new Move(WaitingReads.instant(row, "at"), kind, row.getString("cause"), own != null, 0, 0);
        return new Run(new PastRun(row.getLong("id"), own, new ArrayList<>()), told);
    }
}
