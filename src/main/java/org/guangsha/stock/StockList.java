package org.guangsha.stock;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dwellings of certain housing departments, listed and counted. */
@Service
public class StockList {

    private static final String WHERE = """
            from dwelling d where d.seat in (:seats) and (:project = '' or d.project = :project)
              and (:state = '' or d.state = :state) and (:programme = '' or d.programme = :programme)
              and (:words = '' or d.code like :begins escape '!' or d.room = :words)""";

    private final JdbcClient sql;
    private final Projects projects;

    StockList(JdbcClient sql, Projects projects) {
        this.sql = sql;
        this.projects = projects;
    }

    /** A page of the dwellings asked for, by number; pages count from 0. */
    @Transactional(readOnly = true)
    public Page<Dwelling> page(StockFilter filter, Collection<String> seats, int page, int size) {
        if (seats.isEmpty()) {
            return Page.empty();
        }
        PageRequest asked = PageRequest.of(Math.max(page, 0), size);
        int total = asked("select count(*) " + WHERE, filter, seats)
                .query(Integer.class)
                .single();
        List<Dwelling> rows = asked(
                        "select d.* " + WHERE + " order by d.code offset :from rows fetch first :size rows only",
                        filter,
                        seats)
                .param("from", asked.getOffset())
                .param("size", size)
                .query(DwellingTable::dwelling)
                .list();
        return new PageImpl<>(rows, asked, total);
    }

    /** The states of the dwellings of each project. */
    @Transactional(readOnly = true)
    public List<ProjectStates> states(Collection<String> seats) {
        Map<String, Map<DwellingState, Integer>> counts = new HashMap<>();
        if (!seats.isEmpty()) {
            sql.sql("select project, state, count(*) as n from dwelling where seat in (:seats) group by project, state")
                    .param("seats", seats)
                    .query(row -> {
                        counts.computeIfAbsent(row.getString("project"), project -> new EnumMap<>(DwellingState.class))
                                .put(DwellingState.valueOf(row.getString("state")), row.getInt("n"));
                    });
        }
        return projects.of(seats).stream()
                .map(project -> new ProjectStates(project, counts.getOrDefault(project.code(), Map.of())))
                .toList();
    }

    private JdbcClient.StatementSpec asked(String query, StockFilter filter, Collection<String> seats) {
        String begins = filter.words().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return sql.sql(query)
                .param("seats", seats)
                .param("project", filter.project())
                .param("state", filter.state() == null ? "" : filter.state().name())
                .param(
                        "programme",
                        filter.programme() == null ? "" : filter.programme().name())
                .param("words", filter.words())
                .param("begins", begins);
    }
}
