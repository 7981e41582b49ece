package org.guangsha.casefile;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.guangsha.casefile.CaseHistory.Procedure;
import org.guangsha.casefile.CaseHistory.Step;
import org.guangsha.casefile.CaseHistory.Taking;
import org.guangsha.casefile.CaseHistory.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads a case's history from the engine in four queries, however many instances and steps there are. It asks as the
 * program itself: whether somebody may read the case is settled before.
 */
@Component
class EngineHistory {

    private static final String STEPS = """
            select A.* from ACT_HI_ACTINST A join ACT_HI_PROCINST P on A.PROC_INST_ID_ = P.ID_
            where P.BUSINESS_KEY_ = #{caseNo}""";

    /** The engine's own query for its operation log takes one instance at a time. */
    private static final String TAKINGS = """
            select L.TASK_ID_, L.USER_ID_, L.NEW_VALUE_, L.TIMESTAMP_
            from ACT_HI_OP_LOG L join ACT_HI_PROCINST P on L.PROC_INST_ID_ = P.ID_
            where P.BUSINESS_KEY_ = :caseNo and L.ENTITY_TYPE_ = 'Task' and L.PROPERTY_ = 'assignee'
            order by L.TIMESTAMP_, L.ID_""";

    private final HistoryService history;
    private final ManagementService management;
    private final JdbcClient rows;

    EngineHistory(HistoryService history, ManagementService management, JdbcClient rows) {
        this.history = history;
        this.management = management;
        this.rows = rows;
    }

    CaseHistory of(String caseNo) {
        return new CaseHistory(procedures(caseNo), steps(caseNo), works(caseNo), takings(caseNo));
    }

    /** When the first timer of each of these instances fires, by instance; one query, none where there are no instances. */
    Map<String, Instant> wakes(Set<String> procedures) {
        return procedures.isEmpty()
                ? Map.of()
                : management.createJobQuery().processInstanceIds(procedures).timers().list().stream()
                        .filter(job -> job.getDuedate() != null)
                        .collect(Collectors.toMap(
                                Job::getProcessInstanceId,
                                job -> instant(job.getDuedate()),
                                (one, other) -> one.isBefore(other) ? one : other));
    }

    private List<Procedure> procedures(String caseNo) {
        List<Procedure> all = history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(EngineHistory::procedure)
                .toList();
        Set<String> own = all.stream().map(Procedure::id).collect(Collectors.toSet());
        return all.stream()
                .map(one -> one.isRoot() || own.contains(one.parent()) ? one : one.standingByItself())
                .toList();
    }

    private List<Step> steps(String caseNo) {
        return history
                .createNativeHistoricActivityInstanceQuery()
                .sql(STEPS + " order by A.START_TIME_, A.SEQUENCE_COUNTER_")
                .parameter("caseNo", caseNo)
                .list()
                .stream()
                .map(EngineHistory::step)
                .toList();
    }

    private List<Work> works(String caseNo) {
        return history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(task -> work(task, caseNo))
                .toList();
    }

    private List<Taking> takings(String caseNo) {
        return rows.sql(TAKINGS)
                .param("caseNo", caseNo)
                .query((row, i) ->
                        new Taking(row.getString(1), row.getString(2), row.getString(3), moment(row.getTimestamp(4))))
                .list();
    }

    private static Procedure procedure(HistoricProcessInstance of) {
        return new Procedure(
                of.getId(),
                of.getSuperProcessInstanceId(),
                of.getProcessDefinitionId(),
                of.getProcessDefinitionKey(),
                of.getProcessDefinitionName(),
                of.getTenantId(),
                instant(of.getStartTime()),
                instant(of.getEndTime()));
    }

    private static Step step(HistoricActivityInstance of) {
        return new Step(
                of.getProcessInstanceId(),
                of.getActivityId(),
                of.getActivityName(),
                of.getActivityType(),
                of.getCalledProcessInstanceId(),
                instant(of.getStartTime()),
                instant(of.getEndTime()),
                of.isCanceled());
    }

    private static Work work(HistoricTaskInstance of, String caseNo) {
        return new Work(
                of.getId(),
                of.getProcessInstanceId(),
                of.getName().replace(caseNo, "").strip(),
                of.getTenantId(),
                of.getAssignee(),
                instant(of.getStartTime()),
                instant(of.getDueDate()),
                instant(of.getEndTime()));
    }

    private static Instant moment(Timestamp at) {
        return at.toInstant();
    }

    private static Instant instant(Date at) {
        return at == null ? null : Instant.ofEpochMilli(at.getTime());
    }
}
