package org.guangsha.staffdesk;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.guangsha.casework.Note;
import org.guangsha.casework.Notes;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The notes on one's desk: urges, copies, tasks handed over, questions and answers. */
@Controller
@RequestMapping("/desk/notes")
class NotesController {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Notes notes;
    private final StaffDirectory directory;
    private final Clock clock;

    NotesController(Notes notes, StaffDirectory directory, Clock clock) {
        this.notes = notes;
        this.directory = directory;
        this.clock = clock;
    }

    /** A note as a line of the list. */
    record Line(Note note, String sender, String at) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute("lines", notes.of(me()).stream().map(this::line).toList());
        return "desk/notes";
    }

    @PostMapping("/{id}/read")
    String read(@PathVariable("id") long id) {
        notes.read(me(), id);
        return "redirect:/desk/notes";
    }

    @PostMapping("/read")
    String readAll() {
        notes.readAll(me());
        return "redirect:/desk/notes";
    }

    private Line line(Note note) {
        return new Line(note, note.sender().isEmpty() ? "系统" : directory.name(note.sender()), minute(note.at()));
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow();
    }
}
