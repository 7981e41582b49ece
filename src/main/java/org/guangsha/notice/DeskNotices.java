package org.guangsha.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices of certain offices with their objections; those of any other office are not there (R08, R25). */
@Service
public class DeskNotices {

    private final NoticeRepository notices;
    private final ObjectionRepository objections;

    DeskNotices(NoticeRepository notices, ObjectionRepository objections) {
        this.notices = notices;
        this.objections = objections;
    }

    /** Notices of these offices that hang out on this day, the one ending first in front. */
    @Transactional(readOnly = true)
    public List<DeskNotice> current(LocalDate on, Collection<String> offices) {
        List<Notice> hanging = offices.isEmpty() ? List.of() : notices.current(on, offices);
        Map<Long, ObjectionCount> counts = objections
                .countByNotice(hanging.stream().map(Notice::id).toList())
                .stream()
                .collect(Collectors.toMap(ObjectionCount::getNoticeId, Function.identity()));
        return hanging.stream()
                .map(notice -> onDesk(notice, counts.get(notice.id())))
                .toList();
    }

    /** A notice by its id, whether or not its period is over; empty where another office published it. */
    @Transactional(readOnly = true)
    public Optional<PublishedNotice> find(long id, Collection<String> offices) {
        return notices.findById(id)
                .filter(notice -> offices.contains(notice.office()))
                .map(Notice::facts);
    }

    private static DeskNotice onDesk(Notice notice, ObjectionCount count) {
        return count == null
                ? new DeskNotice(notice.facts(), 0, 0)
                : new DeskNotice(notice.facts(), count.getReceived() - count.getAnswered(), count.getAnswered());
    }
}
