package org.guangsha.sla;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Breaches by the step of the diagram that shows them: those of a called procedure are shown at the step that calls it as well, as
 * its incidents are.
 */
@Component
public class StepBreaches {

    private static final String COUNTS = """
            select ACTIVITY_ID_, sum(case when CREATE_TIME_ >= :since then 1 else 0 end),
                sum(case when END_TIME_ is null then 1 else 0 end)
            from ACT_HI_INCIDENT
            where PROC_DEF_KEY_ = :process and INCIDENT_TYPE_ = :type and TENANT_ID_ in (:offices)
                and (CREATE_TIME_ >= :since or END_TIME_ is null)
            group by ACTIVITY_ID_""";

    private final JdbcClient rows;
    private final DayEnds days;

    StepBreaches(JdbcClient rows, Clock clock) {
        this.rows = rows;
        days = new DayEnds(clock);
    }

    /**
     * Breaches at a step.
     *
     * @param happened since the day asked about
     * @param open now, whenever they happened
     */
    public record AtStep(String step, long happened, long open) {}

    /** Of all versions of a procedure, by the offices whose instances they are. */
    public List<AtStep> of(String process, Collection<String> offices, LocalDate since) {
        return offices.isEmpty()
                ? List.of()
                : rows.sql(COUNTS)
                        .param("process", process)
                        .param("type", Incidents.BREACH)
                        .param("offices", offices)
                        .param("since", days.startOf(since))
                        .query((row, number) -> new AtStep(row.getString(1), row.getLong(2), row.getLong(3)))
                        .list();
    }
}
