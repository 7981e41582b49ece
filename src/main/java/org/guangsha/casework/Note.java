package org.guangsha.casework;

import java.time.Instant;

/**
 * A note on somebody's desk.
 *
 * @param office the group it lies for, empty where it is one person's
 * @param sender log-in, empty where the procedure sent it
 * @param readAt null while nobody it is for has read it
 */
public record Note(
        long id,
        String office,
        String caseNo,
        String step,
        String taskId,
        NoteKind kind,
        String words,
        String sender,
        Instant at,
        Instant readAt) {

    public boolean isRead() {
        return readAt != null;
    }
}
