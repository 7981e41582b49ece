package org.guangsha.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hangs notices out and takes them down; in a diagram {@code ${notices.asked(level)}}. */
@Service("notices")
public class NoticeService implements PublishedNotices {

    private final NoticeRepository notices;
    private final NoticeSubjects subjects;
    private final NoticeLetters letters;
    private final Areas areas;
    private final Policy policy;
    private final WorkCalendar calendar;
    private final Clock clock;

    NoticeService(
            NoticeRepository notices,
            NoticeSubjects subjects,
            NoticeLetters letters,
            Areas areas,
            Policy policy,
            WorkCalendar calendar,
            Clock clock) {
        this.notices = notices;
        this.subjects = subjects;
        this.letters = letters;
        this.areas = areas;
        this.policy = policy;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whether the city asks for a notice at this level. */
    public boolean asked(String level) {
        return policy.notice().days(Level.valueOf(level)).isPresent();
    }

    /**
     * Hangs a notice out from today. The first day is not counted, and a last day that is a holiday moves on (Civil Code
     * art. 201, 203).
     *
     * @return the last day, included
     */
    @Transactional
    public LocalDate publish(String caseNo, Level level, String communityCode) {
        LocalDate today = LocalDate.now(clock);
        LocalDate lastDay = calendar.dueAfterDays(
                        today, policy.notice().days(level).orElseThrow())
                .due();
        Area seat = areas.seat(level, communityCode);
        String officeName = level == Level.COMMUNITY || level == Level.STREET
                ? areas.path(seat.code())
                : areas.path(seat.code()) + level.chinese();
        Notice notice = new Notice(caseNo, level, areas.office(level, communityCode), officeName, subjects.of(caseNo));
        notice.hang(today, lastDay);
        letters.print(notices.save(notice).facts());
        return lastDay;
    }

    @Transactional
    public void takeDown(String caseNo) {
        notices.hanging(caseNo).forEach(notice -> notice.takeDown(clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PublishedNotice> current(LocalDate on) {
        return notices.current(on).stream().map(Notice::facts).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PublishedNotice> find(long id) {
        return notices.findById(id).map(Notice::facts);
    }
}
