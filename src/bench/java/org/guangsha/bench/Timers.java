package org.guangsha.bench;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/** Moves the clock to the end of the notices that hang out and lets the program's own job executor do what is due. */
final class Timers {

    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

    private final ManagementService management;
    private final JobExecutor executor;

    Timers(Product product) {
        management = product.bean(ManagementService.class);
        executor = product.bean(JobExecutor.class);
    }

    /** @return how long the executor was at work; nothing where no notice hangs out */
    Duration endNotices() {
        List<Job> last = management
                .createJobQuery()
                .processDefinitionKey("public-notice")
                .orderByJobDuedate()
                .desc()
                .listPage(0, 1);
        if (last.isEmpty()) {
            return Duration.ZERO;
        }
        ClockUtil.setCurrentTime(new Date(last.get(0).getDuedate().getTime() + TimeUnit.HOURS.toMillis(9)));
        long start = System.nanoTime();
        executor.start();
        while (due() > 0) {
            LockSupport.parkNanos(POLL_NANOS);
        }
        Duration atWork = Duration.ofNanos(System.nanoTime() - start);
        executor.shutdown();
        if (management.createJobQuery().noRetriesLeft().count() > 0) {
            throw new IllegalStateException("a timer failed");
        }
        return atWork;
    }

    private long due() {
        return management
                .createJobQuery()
                .duedateLowerThan(ClockUtil.getCurrentTime())
                .withRetriesLeft()
                .count();
    }
}
