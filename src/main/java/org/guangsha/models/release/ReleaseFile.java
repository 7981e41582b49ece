package org.guangsha.models.release;

/**
 * A file of a deployment.
 *
 * @param path {@code processes/appeal.bpmn}
 * @param resource what the engine knows it by in this deployment
 * @param fromFolder whether it was taken from the folder
 * @param former release whose file stood before, 0 where there was none
 */
public record ReleaseFile(
        long release, String path, String resource, FileChange change, boolean fromFolder, long former) {

    public boolean isChange() {
        return change != FileChange.CARRIED;
    }
}
