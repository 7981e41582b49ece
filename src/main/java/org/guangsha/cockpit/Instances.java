package org.guangsha.cockpit;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds process instances for many cases at once. */
@Component
class Instances {

    /** Of a case with several that stand by themselves the oldest. */
    private static final String ROOTS = """
            select E.BUSINESS_KEY_, E.ID_ from ACT_RU_EXECUTION E join ACT_HI_PROCINST P on P.ID_ = E.ID_
            where E.BUSINESS_KEY_ in (:caseNos) and E.PARENT_ID_ is null and E.SUPER_EXEC_ is null
            order by P.START_TIME_""";

    private final JdbcClient rows;

    Instances(JdbcClient rows) {
        this.rows = rows;
    }

    /** The open instance that stands by itself, by case; a case without one is not in it. */
    Map<String, String> of(Collection<String> caseNos) {
        Map<String, String> found = new TreeMap<>();
        if (!caseNos.isEmpty()) {
            rows.sql(ROOTS).param("caseNos", caseNos).query(row -> {
                found.putIfAbsent(row.getString(1), row.getString(2));
            });
        }
        return found;
    }
}
