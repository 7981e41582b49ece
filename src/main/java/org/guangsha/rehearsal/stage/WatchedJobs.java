package org.guangsha.rehearsal.stage;

import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/** Tells of every timer and asynchronous continuation: the rehearsal itself is their job executor. Public for the engine. */
public class WatchedJobs extends JobManager {

    @Override
    public void insertJob(JobEntity job) {
        super.insertJob(job);
        if (job.getExecution() != null) {
            Happenings.add(set(job, Cases.no(job.getExecution())));
        }
    }

    @Override
    public void deleteJob(JobEntity job, boolean fireDeleteEvent) {
        super.deleteJob(job, fireDeleteEvent);
        Happenings.add(new Happening.TimerGone(job.getId()));
    }

    /** @param caseNo null where the timer is known already and only moved */
    static Happening.TimerSet set(Job job, String caseNo) {
        String element = job instanceof JobEntity entity ? entity.getActivityId() : null;
        var due = job.getDuedate() == null ? ClockUtil.getCurrentTime() : job.getDuedate();
        return new Happening.TimerSet(job.getId(), caseNo, element, VirtualTime.moment(due));
    }
}
