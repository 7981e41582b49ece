package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guangsha.notice.DeskNotices;
import org.guangsha.notice.ObjectionService;
import org.guangsha.notice.PublishedNotice;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.LoggedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The notices of the own offices, and objections to them as people bring them in (R08). */
@Controller
@RequestMapping("/desk/notices")
class ObjectionController {

    private static final String ONE = "desk/objection";

    private final DeskNotices notices;
    private final ObjectionService objections;
    private final NoticeOffices offices;
    private final Clock clock;

    ObjectionController(DeskNotices notices, ObjectionService objections, NoticeOffices offices, Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.offices = offices;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        LocalDate today = today();
        model.addAttribute(
                "rows",
                notices.current(today, mine()).stream()
                        .map(notice -> NoticeRow.of(notice, today))
                        .toList());
        return "desk/notices";
    }

    @GetMapping("/{id}")
    String one(@PathVariable("id") long id, Model model) {
        return form(own(id), ObjectionForm.empty(), Map.of(), model);
    }

    @PostMapping("/{id}/objections")
    String object(
            @PathVariable("id") long id,
            @ModelAttribute("form") ObjectionForm form,
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        PublishedNotice notice = own(id);
        try {
            objections.object(id, form.with(Uploads.of(files)));
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            return form(notice, form, refused.byPath(), model);
        }
        next.addFlashAttribute("registered", notice.caseNo());
        return "redirect:/desk/notices";
    }

    private String form(PublishedNotice notice, ObjectionForm form, Map<String, String> faults, Model model) {
        model.addAttribute("notice", notice);
        model.addAttribute("open", notice.isOpenOn(today()));
        model.addAttribute("form", form);
        model.addAttribute("anonymous", objections.isAnonymousTaken());
        model.addAttribute("faults", faults);
        return ONE;
    }

    private PublishedNotice own(long id) {
        return notices.find(id, mine()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Set<String> mine() {
        return offices.of(LoggedIn.member().orElseThrow());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
