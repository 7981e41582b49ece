package org.guangsha.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What anybody may read of the cases under public notice (R08, H21.6). */
public interface PublishedNotices {

    /** Notices whose period contains this day, the one ending first in front. */
    List<PublishedNotice> current(LocalDate on);

    /** A notice by its id, whether or not its period is over. */
    Optional<PublishedNotice> find(long id);
}
