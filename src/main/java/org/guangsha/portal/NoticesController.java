package org.guangsha.portal;

import java.time.Clock;
import java.time.LocalDate;
import org.guangsha.notice.PublishedNotice;
import org.guangsha.notice.PublishedNotices;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The public notices of today; one that is over is gone from here too (R08). */
@Controller
@RequestMapping("/notices")
class NoticesController {

    private final PublishedNotices notices;
    private final Clock clock;

    NoticesController(PublishedNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("notices", notices.current(LocalDate.now(clock)));
        return "notices/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable("id") long id, Model model) {
        model.addAttribute("notice", open(id));
        return "notices/one";
    }

    private PublishedNotice open(long id) {
        return notices.find(id)
                .filter(notice -> notice.isOpenOn(LocalDate.now(clock)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
