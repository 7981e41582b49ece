package org.guangsha.casework;

import java.time.Clock;
import java.util.List;
import org.guangsha.staff.StaffMember;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notes lying on a member's desk: to the person, or to a group the person is in. */
@Service
public class Notes {

    private static final Limit ON_ONE_PAGE = Limit.of(200);

    private final NoteRepository rows;
    private final Clock clock;

    Notes(NoteRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    void tellPerson(String person, OpenTask about, NoteKind kind, String words, String sender) {
        rows.save(NoteRow.toPerson(person, about, kind, words, sender, clock.instant()));
    }

    @Transactional
    void tellOffice(String office, OpenTask about, NoteKind kind, String words, String sender) {
        rows.save(NoteRow.toOffice(office, about, kind, words, sender, clock.instant()));
    }

    /** The latest 200, unread ones first. */
    @Transactional(readOnly = true)
    public List<Note> of(StaffMember member) {
        return rows.lyingFor(member.username(), member.groups(), ON_ONE_PAGE).stream()
                .map(NoteRow::facts)
                .toList();
    }

    @Transactional(readOnly = true)
    public long unread(StaffMember member) {
        return rows.countUnread(member.username(), member.groups());
    }

    /** Marks one note as read, of whoever it is for; a note of others stays as it is. */
    @Transactional
    public void read(StaffMember member, long id) {
        rows.unread(member.username(), member.groups()).stream()
                .filter(note -> note.facts().id() == id)
                .forEach(note -> note.read(member.username(), clock.instant()));
    }

    @Transactional
    public void readAll(StaffMember member) {
        rows.unread(member.username(), member.groups()).forEach(note -> note.read(member.username(), clock.instant()));
    }
}
