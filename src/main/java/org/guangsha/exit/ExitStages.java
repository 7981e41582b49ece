package org.guangsha.exit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where many exits stand at once: the engine's token says it, in one query. */
@Component
public class ExitStages {

    private static final String STEPS = """
            select P.BUSINESS_KEY_, A.ACT_ID_, A.ACT_NAME_, T.DUE_DATE_
            from ACT_HI_PROCINST P
            join ACT_HI_ACTINST A on A.PROC_INST_ID_ = P.ID_ and A.END_TIME_ is null
            left join ACT_RU_TASK T on T.ID_ = A.TASK_ID_
            where P.PROC_DEF_KEY_ = 'exit' and P.BUSINESS_KEY_ in (:caseNos) and P.END_TIME_ is null
            and A.ACT_TYPE_ in ('receiveTask', 'userTask')""";

    private final JdbcClient rows;
    private final ExitDates dates;
    private final Clock clock;

    ExitStages(JdbcClient rows, ExitDates dates, Clock clock) {
        this.rows = rows;
        this.dates = dates;
        this.clock = clock;
    }

    /** The stages of these open exits by case number. */
    @Transactional(readOnly = true)
    public Map<String, ExitStage> of(Collection<ExitFacts> exits) {
        Map<String, ExitStage> stages = new HashMap<>();
        Map<String, ExitFacts> byCase = new HashMap<>();
        exits.forEach(exit -> {
            byCase.put(exit.caseNo(), exit);
            stages.put(exit.caseNo(), ExitStage.WORKING);
        });
        if (!byCase.isEmpty()) {
            rows.sql(STEPS).param("caseNos", byCase.keySet()).query(row -> {
                ExitFacts exit = byCase.get(row.getString(1));
                LocalDate until = until(exit, row.getString(2), row.getTimestamp(4));
                stages.put(exit.caseNo(), new ExitStage(row.getString(2), row.getString(3), until));
            });
        }
        return stages;
    }

    private LocalDate until(ExitFacts exit, String step, Timestamp due) {
        return switch (step) {
            case "awaitStatement" -> dates.heardUntil(exit);
            case "awaitAppeal" -> dates.appealUntil(exit);
            case "awaitHandOver", "awaitLateHandOver" -> exit.vacateBy();
            default -> due == null ? null : LocalDate.ofInstant(due.toInstant(), clock.getZone());
        };
    }
}
