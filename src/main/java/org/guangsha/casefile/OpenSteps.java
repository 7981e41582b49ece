package org.guangsha.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where many cases stand at once, in one query each. */
@Component
class OpenSteps {

    /** The calling steps of the procedures that stand by themselves: reviews, notices. */
    private static final String STEPS = """
            select P.BUSINESS_KEY_, A.ACT_NAME_ from ACT_HI_ACTINST A join ACT_HI_PROCINST P on A.PROC_INST_ID_ = P.ID_
            where P.BUSINESS_KEY_ in (:caseNos) and P.SUPER_PROCESS_INSTANCE_ID_ is null
            and A.END_TIME_ is null and A.ACT_TYPE_ in ('callActivity', 'userTask')
            order by A.START_TIME_""";

    private static final String DUE = """
            select P.BUSINESS_KEY_, min(T.DUE_DATE_) from ACT_RU_TASK T join ACT_HI_PROCINST P on T.PROC_INST_ID_ = P.ID_
            where P.BUSINESS_KEY_ in (:caseNos) and T.DUE_DATE_ is not null group by P.BUSINESS_KEY_""";

    private final JdbcClient rows;

    OpenSteps(JdbcClient rows) {
        this.rows = rows;
    }

    /** When the first of the open tasks of each of these cases is due; cases without are left out. */
    Map<String, Instant> due(List<String> caseNos) {
        return caseNos.isEmpty()
                ? Map.of()
                : rows
                        .sql(DUE)
                        .param("caseNos", caseNos)
                        .query((row, i) ->
                                Map.entry(row.getString(1), row.getTimestamp(2).toInstant()))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Names of the steps each of these cases stands at. */
    Map<String, List<String>> names(List<String> caseNos) {
        return caseNos.isEmpty()
                ? Map.of()
                : rows
                        .sql(STEPS)
                        .param("caseNos", caseNos)
                        .query((row, i) -> new String[] {row.getString(1), row.getString(2)})
                        .list()
                        .stream()
                        .collect(groupingBy(step -> step[0], mapping(step -> step[1], toList())));
    }
}
