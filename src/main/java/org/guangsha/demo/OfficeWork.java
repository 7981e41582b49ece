package org.guangsha.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.staff.AsMember;
import org.springframework.stereotype.Component;

/**
 * Plays the offices at work on the real procedures: moves the engine's clock past timers as they fall due, and claims and
 * completes tasks under a reviewer's own log-in. Only for data that is made up; no office runs by this.
 */
@Component
public class OfficeWork {

    private final TaskService tasks;
    private final ManagementService management;
    private final HistoryService history;
    private final AsMember as;

    OfficeWork(TaskService tasks, ManagementService management, HistoryService history, AsMember as) {
        this.tasks = tasks;
        this.management = management;
        this.history = history;
        this.as = as;
    }

    /** Moves the clock on to this moment; what falls due on the way happens at its own moment, in order. */
    public void travelTo(Instant moment) {
        leaveHistoryUntil(moment);
        for (Job job = firstDue(moment); job != null; job = firstDue(moment)) {
            if (job.getDuedate() != null && job.getDuedate().after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(job.getDuedate());
            }
            management.executeJob(job.getId());
        }
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** The open tasks of a case that this person sees. */
    public List<Task> open(String username, String caseNo) {
        var seen = new ArrayList<Task>();
        as.run(
                username,
                () -> seen.addAll(tasks.createTaskQuery()
                        .processInstanceBusinessKey(caseNo)
                        .orderByTaskCreateTime()
                        .asc()
                        .list()));
        return seen;
    }

    /** Claims the one task of the case that this person sees, and hands the form in. */
    public void complete(String username, String caseNo, Map<String, Object> form) {
        List<Task> open = open(username, caseNo);
        if (open.size() != 1) {
            throw new IllegalStateException("案件 %s 对 %s 应恰有一项任务，实有 %d 项".formatted(caseNo, username, open.size()));
        }
        String task = open.get(0).getId();
        as.run(username, () -> {
            tasks.claim(task, username);
            tasks.complete(task, form);
        });
    }

    /** Does every asynchronous step of a procedure that waits, as the engine's own workers would. */
    public void program(String processKey) {
        for (List<Job> next = waiting(processKey); !next.isEmpty(); next = waiting(processKey)) {
            management.executeJob(next.get(0).getId());
        }
    }

    /** The asynchronous steps of a procedure that wait. */
    public List<Job> waiting(String processKey) {
        return management
                .createJobQuery()
                .processDefinitionKey(processKey)
                .messages()
                .executable()
                .list();
    }

    /** The engine looks for old history some fifteen times a night; on the way there is none to remove. */
    private void leaveHistoryUntil(Instant moment) {
        Date after = Date.from(moment.plusMillis(1));
        history.findHistoryCleanupJobs().forEach(job -> management.setJobDuedate(job.getId(), after));
    }

    private Job firstDue(Instant moment) {
        List<Job> due = management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(moment.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        return due.isEmpty() ? null : due.get(0);
    }
}
