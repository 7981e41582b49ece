package org.guangsha.waitinglist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guangsha.policy.Programme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is read of the lists. */
@Repository
class WaitingReads {

    /** One read by the case number's index; everything else hangs on primary keys. */
    static final String STANDING = """
            select e.*, s.*, l.programme, l.list_area, l.waiting, r.at, r.cause
            from waiting_entry e
            join waiting_score s on s.case_no = e.case_no
            join waiting_list l on l.id = e.list_id
            left join waiting_run r on r.id = e.ranked_in
            where e.case_no = ?""";

    private static final String PAGE = """
            select e.rank_no, e.case_no, e.household_id, s.heads, e.score, e.accepted_on
            from waiting_list l
            join waiting_entry e on e.list_id = l.id
            join waiting_score s on s.case_no = e.case_no
            where l.programme = ? and l.list_area = ? and e.rank_no between ? and ?
            order by e.rank_no""";

    private final JdbcClient jdbc;
    private final EntryColumns columns;
    private final PastRuns past;

    WaitingReads(JdbcClient jdbc, EntryColumns columns, PastRuns past) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.past = past;
    }

    Optional<Standing> standing(String caseNo) {
        return jdbc.sql(STANDING).param(caseNo).query(this::told).optional();
    }

    List<Move> moves(String caseNo, int limit) {
        return past.moves(caseNo, limit);
    }

    List<Listed> page(Programme programme, String listArea, int firstRank, int size) {
        return jdbc.sql(PAGE)
                .params(programme.name(), listArea, firstRank, firstRank + size - 1)
                .query((row, number) -> new Listed(
                        row.getInt("rank_no"),
                        row.getString("case_no"),
                        row.getLong("household_id"),
                        row.getInt("heads"),
                        row.getInt("score"),
                        row.getObject("accepted_on", LocalDate.class)))
                .list();
    }

    /** The lists on which these cases wait, in the order in which lists are locked. */
    Map<ListSummary, List<String>> listsOf(Collection<String> caseNos) {
        if (caseNos.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select e.case_no, l.id, l.programme, l.list_area, l.waiting
                        from waiting_entry e join waiting_list l on l.id = e.list_id
                        where e.left_on is null and e.case_no in (:cases) order by e.case_no""")
                .param("cases", caseNos)
                .query((row, number) -> Map.entry(list(row), row.getString("case_no")))
                .list()
                .stream()
                .collect(groupingBy(
                        Map.Entry::getKey,
                        () -> new TreeMap<>(Comparator.comparing(ListOrder::key)),
                        mapping(Map.Entry::getValue, toList())));
    }

    private static ListSummary list(ResultSet row) throws SQLException {
        Programme programme = Programme.valueOf(row.getString("programme"));
        return new ListSummary(row.getLong("id"), programme, row.getString("list_area"), row.getInt("waiting"), null);
    }

    private Standing told(ResultSet row, int number) throws SQLException {
        String left = row.getString("left_for");
        return new Standing(
                row.getString("case_no"),
                row.getLong("household_id"),
                Programme.valueOf(row.getString("programme")),
                row.getString("list_area"),
                row.getInt("rank_no"),
                row.getInt("waiting"),
                row.getObject("accepted_on", LocalDate.class),
                columns.points(row),
                columns.facts(row),
                row.getInt("waited_months"),
                row.getString("standards_version"),
                row.getInt("rank_before"),
                instant(row, "at"),
                row.getString("cause"),
                row.getObject("left_on", LocalDate.class),
                left == null ? null : LeaveReason.valueOf(left));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
