package org.guangsha.models.release;

import java.time.Instant;
import java.util.List;

/**
 * A line of the history.
 *
 * @param who what the others read for whoever deployed
 * @param changes files it changed
 * @param carried number of files that came along as they were
 */
record ReleaseRow(Release release, String who, List<ReleaseFile> changes, long carried) {

    public Instant at() {
        return release.at();
    }
}
