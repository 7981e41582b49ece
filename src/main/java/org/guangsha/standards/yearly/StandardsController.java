package org.guangsha.standards.yearly;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.StaffMember;
import org.guangsha.standards.StandardsHistory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The yearly standards for staff: the draft beside last year, who has proposed, its effect, and all versions. */
@Controller
@RequestMapping("/desk/standards")
class StandardsController {

    private static final String PAGE = "standards/desk";
    private static final String AGAIN = "redirect:/desk/standards";

    private final StandardsDesk desk;
    private final StandardsHistory history;
    private final Clock clock;

    StandardsController(StandardsDesk desk, StandardsHistory history, Clock clock) {
        this.desk = desk;
        this.history = history;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        return page(me(), "", List.of(), model);
    }

    @PostMapping("/begin")
    String begin(Model model, HttpServletResponse response, RedirectAttributes next) {
        StaffMember me = beginner();
        return done("", "已发起，各部门的任务已经送达", model, response, next, () -> desk.begin(me));
    }

    @PostMapping("/correct")
    String correct(
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        StaffMember me = beginner();
        return done(reason, "已发起更正，各部门的任务已经送达", model, response, next, () -> desk.correct(reason, me));
    }

    private String done(
            String reason,
            String said,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Runnable work) {
        try {
            work.run();
            next.addFlashAttribute("done", said);
            return AGAIN;
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            return page(me(), reason, refused.faults(), model);
        }
    }

    private String page(StaffMember me, String reason, List<Fault> faults, Model model) {
        model.addAttribute("drafts", desk.underWay());
        model.addAttribute("versions", history.all());
        model.addAttribute("mayBegin", desk.mayBegin(me));
        model.addAttribute("year", desk.yearToDraft());
        model.addAttribute("begun", desk.isBegun());
        model.addAttribute("mayCorrect", desk.mayCorrect());
        model.addAttribute("reason", reason);
        model.addAttribute("faults", faults);
        model.addAttribute("zone", clock.getZone());
        return PAGE;
    }

    private StaffMember beginner() {
        StaffMember me = me();
        if (!desk.mayBegin(me)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return me;
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
