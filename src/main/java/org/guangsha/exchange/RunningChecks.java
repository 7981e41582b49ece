package org.guangsha.exchange;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.guangsha.engine.SendsMessage;
import org.springframework.stereotype.Component;

/** What the engine knows of checks under way: the job that asks, and the wait after the time was over. */
@Component
@SendsMessage(name = EvidenceProcess.RETRY)
@SendsMessage(name = EvidenceProcess.PAPERS, variables = EvidenceProcess.REASON)
class RunningChecks {

    /** One source's branch of one case. */
    private record Branch(String caseNo, String source) {
        static Branch of(AnswerFacts check) {
            return new Branch(check.caseNo(), check.source());
        }
    }

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Clock clock;

    RunningChecks(RuntimeService runtime, ManagementService management, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    /** Says of every open check of these offices what it waits for, in the order given; five queries however many. */
    List<DeskCheck> look(List<AnswerFacts> open, Collection<String> offices) {
        if (open.isEmpty()) {
            return List.of();
        }
        Map<String, String> cases = cases(offices);
        Map<Branch, Job> asking = asking(cases, offices);
        Map<Branch, Incident> overdue = new HashMap<>();
        runtime
                .createIncidentQuery()
                .incidentType(RaiseEvidenceOverdue.OVERDUE)
                .tenantIdIn(array(offices))
                .list()
                .stream()
                .filter(incident -> cases.containsKey(incident.getProcessInstanceId()))
                .forEach(incident -> overdue.put(
                        new Branch(cases.get(incident.getProcessInstanceId()), incident.getConfiguration()), incident));
        return open.stream()
                .map(check -> seen(check, asking.get(Branch.of(check)), overdue.get(Branch.of(check))))
                .toList();
    }

    private DeskCheck seen(AnswerFacts check, Job asking, Incident overdue) {
        if (overdue != null) {
            return new DeskCheck(check, true, overdue.getIncidentMessage(), null);
        }
        if (asking == null) {
            return new DeskCheck(check, false, "", null);
        }
        String trouble = asking.getExceptionMessage() == null ? "" : asking.getExceptionMessage();
        boolean stuck = asking.getRetries() == 0;
        Instant next = stuck || asking.getDuedate() == null
                ? null
                : asking.getDuedate().toInstant();
        return new DeskCheck(check, stuck, trouble, next != null && next.isAfter(clock.instant()) ? next : null);
    }

    /** Case numbers by instance. */
    private Map<String, String> cases(Collection<String> offices) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(EvidenceProcess.KEY)
                .tenantIdIn(array(offices))
                .list()
                .stream()
                .collect(toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private Map<Branch, Job> asking(Map<String, String> cases, Collection<String> offices) {
        List<Job> jobs = management
                .createJobQuery()
                .processDefinitionKey(EvidenceProcess.KEY)
                .messages()
                .tenantIdIn(array(offices))
                .list();
        if (jobs.isEmpty()) {
            return Map.of();
        }
        Map<String, String> sources = runtime
                .createVariableInstanceQuery()
                .variableName(EvidenceProcess.SOURCE)
                .tenantIdIn(array(offices))
                .list()
                .stream()
                .collect(toMap(VariableInstance::getExecutionId, at -> (String) at.getValue()));
        Map<Branch, Job> asking = new HashMap<>();
        jobs.stream()
                .filter(job -> cases.containsKey(job.getProcessInstanceId()))
                .forEach(job -> asking.put(
                        new Branch(cases.get(job.getProcessInstanceId()), sources.get(job.getExecutionId())), job));
        return asking;
    }

    void tryAgain(AnswerFacts check) {
        List<String> office = List.of(check.office());
        Job job = asking(cases(office), office).get(Branch.of(check));
        if (job == null) {
            message(EvidenceProcess.RETRY, check).correlate();
        } else {
            if (job.getRetries() == 0) {
                management.setJobRetries(job.getId(), 1);
            }
            management.setJobDuedate(job.getId(), Date.from(clock.instant()));
        }
    }

    void goOnWithPapers(AnswerFacts check, String reason) {
        message(EvidenceProcess.PAPERS, check)
                .setVariableToTriggeredScope(EvidenceProcess.REASON, reason)
                .correlate();
    }

    private MessageCorrelationBuilder message(String name, AnswerFacts check) {
        return runtime.createMessageCorrelation(name)
                .processInstanceBusinessKey(check.caseNo())
                .localVariableEquals(EvidenceProcess.SOURCE, check.source());
    }

    private static String[] array(Collection<String> offices) {
        return offices.toArray(String[]::new);
    }
}
