package org.guangsha.violation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where many violations stand at once: the engine's token says it, in one query. */
@Component
public class ViolationStages {

    private static final String STEPS = """
            select A.PROC_INST_ID_, A.ACT_ID_, A.ACT_NAME_, T.DUE_DATE_
            from ACT_HI_ACTINST A
            left join ACT_RU_TASK T on T.ID_ = A.TASK_ID_
            where A.PROC_INST_ID_ in (:instances) and A.END_TIME_ is null
            and A.ACT_TYPE_ in ('receiveTask', 'userTask')""";

    private final JdbcClient rows;
    private final ViolationDates dates;
    private final Clock clock;

    ViolationStages(JdbcClient rows, ViolationDates dates, Clock clock) {
        this.rows = rows;
        this.dates = dates;
        this.clock = clock;
    }

    /** The stages of these open violations by id. */
    @Transactional(readOnly = true)
    public Map<Long, ViolationStage> of(Collection<ViolationFacts> violations) {
        Map<Long, ViolationStage> stages = new HashMap<>();
        Map<String, ViolationFacts> byInstance = new HashMap<>();
        violations.forEach(violation -> {
            byInstance.put(violation.instance(), violation);
            stages.put(violation.id(), ViolationStage.WORKING);
        });
        if (!byInstance.isEmpty()) {
            rows.sql(STEPS).param("instances", byInstance.keySet()).query(row -> {
                ViolationFacts violation = byInstance.get(row.getString(1));
                LocalDate until = until(violation, row.getString(2), row.getTimestamp(4));
                stages.put(violation.id(), new ViolationStage(row.getString(2), row.getString(3), until));
            });
        }
        return stages;
    }

    private LocalDate until(ViolationFacts violation, String step, Timestamp due) {
        return switch (step) {
            case "awaitViolationStatement" -> dates.heardUntil(violation);
            case "awaitViolationAppeal" -> dates.appealUntil(violation);
            default -> due == null ? null : LocalDate.ofInstant(due.toInstant(), clock.getZone());
        };
    }
}
