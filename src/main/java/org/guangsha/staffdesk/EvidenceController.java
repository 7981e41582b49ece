package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import org.guangsha.exchange.AnswerFacts;
import org.guangsha.exchange.ChangeEvents;
import org.guangsha.exchange.ChangeFile;
import org.guangsha.exchange.EvidenceDesk;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Checks with other registers that wait or failed: managers see them, the housing department ends the wait. */
@Controller
@RequestMapping("/desk/evidence")
class EvidenceController {

    private static final String LIST = "desk/evidence";
    private static final int LATEST_FILES = 10;

    private final EvidenceDesk desk;
    private final ChangeEvents changes;

    EvidenceController(EvidenceDesk desk, ChangeEvents changes) {
        this.desk = desk;
        this.changes = changes;
    }

    @GetMapping
    String list(Model model) {
        StaffMember me = me();
        model.addAttribute(
                "rows",
                desk.waiting(me.offices()).stream()
                        .map(check -> EvidenceRow.of(check, mayAct(me, check.check())))
                        .toList());
        model.addAttribute(
                "done", desk.done(me.offices()).stream().map(DoneRow::of).toList());
        model.addAttribute(
                "files",
                changes.files(LATEST_FILES).stream()
                        .map(file -> new ChangeFileRow(
                                changes.sourceName(file.source()), DeskWords.minute(file.takenAt()), file))
                        .toList());
        return LIST;
    }

    /** A file of events as a line. */
    record ChangeFileRow(String source, String taken, ChangeFile file) {}

    @PostMapping("/{id}/again")
    String again(@PathVariable("id") long id, Model model, HttpServletResponse response, RedirectAttributes next) {
        AnswerFacts check = own(id);
        return done(
                model,
                response,
                next,
                check,
                "已安排再次向%s核查".formatted(check.sourceName()),
                "",
                () -> desk.tryAgain(check));
    }

    @PostMapping("/{id}/papers")
    String papers(
            @PathVariable("id") long id,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        AnswerFacts check = own(id);
        String said = "%s不再核查，以书面材料办理".formatted(check.sourceName());
        return done(model, response, next, check, said, reason, () -> desk.goOnWithPapers(check, reason));
    }

    private String done(
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            AnswerFacts check,
            String said,
            String reason,
            Runnable work) {
        try {
            work.run();
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            model.addAttribute("refused", check);
            model.addAttribute(
                    "faults", refused.faults().stream().map(Fault::message).toList());
            model.addAttribute("reason", reason);
            return list(model);
        }
        next.addFlashAttribute("said", "案件 %s：%s。".formatted(check.caseNo(), said));
        return "redirect:/desk/evidence";
    }

    /** A check of an office whose cases the person sees; only that office's own members act. */
    private AnswerFacts own(long id) {
        AnswerFacts check =
                desk.find(id, me().offices()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!mayAct(me(), check)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return check;
    }

    private static boolean mayAct(StaffMember member, AnswerFacts check) {
        return member.groups().contains(check.office());
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow();
    }
}
