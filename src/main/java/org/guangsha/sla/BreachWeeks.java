package org.guangsha.sla;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many breaches of some offices happened, and how many were cleared, in each of several spans of days, in one query each. */
@Component
public class BreachWeeks {

    private final JdbcClient rows;
    private final DayEnds days;

    BreachWeeks(JdbcClient rows, Clock clock) {
        this.rows = rows;
        days = new DayEnds(clock);
    }

    /** @param starts the first day of each span, in their order; one ends where the next begins, the last has no end */
    public List<Long> opened(Collection<String> offices, List<LocalDate> starts) {
        return count("breached", offices, starts);
    }

    /** As {@link #opened}, by when they were cleared. */
    public List<Long> cleared(Collection<String> offices, List<LocalDate> starts) {
        return count("cleared", offices, starts);
    }

    /** The database counts what lies after each start: cheaper for it than to tell the day of every row in Beijing. */
    private List<Long> count(String moment, Collection<String> offices, List<LocalDate> starts) {
        if (offices.isEmpty()) {
            return Collections.nCopies(starts.size(), 0L);
        }
        String after = IntStream.range(0, starts.size())
                .mapToObj(i -> "sum(case when %s >= :start%d then 1 else 0 end)".formatted(moment, i))
                .collect(joining(", "));
        JdbcClient.StatementSpec query = rows.sql(
                        "select %s from sla_breach where office in (:offices) and %s >= :start0"
                                .formatted(after, moment))
                .param("offices", offices);
        for (int i = 0; i < starts.size(); i++) {
            query = query.param("start" + i, days.startOf(starts.get(i)));
        }
        return query.query((row, number) -> between(row, starts.size())).single();
    }

    private static List<Long> between(ResultSet row, int spans) throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (int i = 1; i <= spans; i++) {
            counts.add(row.getLong(i) - (i < spans ? row.getLong(i + 1) : 0));
        }
        return counts;
    }
}
