package org.guangsha.exchange;

import java.time.LocalDate;
import java.util.List;

/** A source that drops files of events, beside the answers it gives. */
public interface ChangeDrop {

    /** See {@link EvidenceSource#id()}. */
    String id();

    /** See {@link EvidenceSource#name()}. */
    String name();

    /**
     * Names of the files that are whole and wait, in their order.
     *
     * @throws EvidenceUnavailable where they cannot be listed
     */
    List<String> eventFiles();

    /** @throws EvidenceUnavailable where the file cannot be read just now */
    byte[] eventFile(String file);

    /** What the file says, read on this day; one that is no such file says nothing and has its fault. */
    ChangeLines eventLines(byte[] file, LocalDate today);

    /**
     * Puts a file that was read away, and its faults where the source finds them; one that is away already stays there.
     *
     * @throws EvidenceUnavailable where it cannot be moved just now
     */
    void putEventsAway(String file, List<String> faults);
}
