package org.guangsha.models.migration;

import java.util.List;

/**
 * How far a migration has come.
 *
 * @param total jobs, one a case
 * @param failed that are tried no more by themselves
 * @param over whether the engine has closed the batch
 * @param why what they failed with, the same only once
 */
record Progress(long total, long done, long failed, boolean over, List<String> why) {

    public boolean isRunning() {
        return !over && done + failed < total;
    }
}
