package org.guangsha.requalification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of requalifications by the day they are due: one query a page, along the index of those that are not settled. */
@Component
class Docket {

    private final JdbcClient sql;

    Docket(JdbcClient sql) {
        this.sql = sql;
    }

    DocketPage page(DocketFilter filter, List<String> communities, int page, int size) {
        if (communities.isEmpty()) {
            return new DocketPage(List.of(), 0);
        }
        Map<String, Object> params = new HashMap<>(Map.of("communities", communities));
        StringBuilder where = new StringBuilder("community_code in (:communities)");
        if (filter.state() == null) {
            where.append(" and settled_on is null");
        } else {
            where.append(filter.state().isUnsettled() ? " and settled_on is null" : " and settled_on is not null")
                    .append(" and state = :state");
            params.put("state", filter.state().name());
        }
        if (filter.cause() != null) {
            where.append(" and cause = :cause");
            params.put("cause", filter.cause().name());
        }
        if (filter.year() != null) {
            where.append(" and in_year = :year");
            params.put("year", filter.year());
        }
        int[] total = new int[1];
        List<Requalification> rows = sql.sql(
                        "select requalification.*, count(*) over () as total from requalification where "
                                + where + " order by due_on, id offset " + (long) page * size + " rows fetch next "
                                + size
                                + " rows only")
                .params(params)
                .query((row, at) -> {
                    total[0] = row.getInt("total");
                    return RequalificationTable.row(row, at);
                })
                .list();
        return new DocketPage(rows, total[0]);
    }
}
