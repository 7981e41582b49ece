package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.guangsha.violation.Claims;
import org.guangsha.violation.ViolationFacts;
import org.guangsha.violation.ViolationKind;
import org.guangsha.violation.ViolationReports;
import org.guangsha.violation.Violations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 违规处理: reports, open violations with their terms, and all that is recorded of one outside its tasks. */
@Controller
@RequestMapping("/desk/violations")
class ViolationController {

    private static final String ONE = "redirect:/desk/violations/{id}";

    private final ViolationDesk desk;
    private final Violations violations;
    private final ViolationReports reports;
    private final Claims claims;

    ViolationController(ViolationDesk desk, Violations violations, ViolationReports reports, Claims claims) {
        this.desk = desk;
        this.violations = violations;
        this.reports = reports;
        this.claims = claims;
    }

    @GetMapping
    String list(Model model) {
        return board(model);
    }

    @PostMapping
    String report(
            @ModelAttribute("draft") ViolationForms.Report form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        DeskAct.requireRole(Role.WINDOW, Role.HOUSING);
        if (desk.seats(DeskAct.me()).stream().noneMatch(seat -> seat.code().equals(form.seat()))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return DeskAct.done(
                        "report",
                        "举报未登记",
                        model,
                        response,
                        next,
                        () -> "举报已登记，回执编号 %s，转住房保障部门初查。".formatted(reports.report(form.report())))
                ? "redirect:/desk/violations"
                : board(model);
    }

    @GetMapping("/{id}")
    String page(@PathVariable("id") long id, Model model) {
        return show(require(id), model);
    }

    @PostMapping("/{id}/statement")
    String state(
            @PathVariable("id") long id,
            @RequestParam(name = "words", defaultValue = "") String words,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        DeskAct.requireRole(Role.WINDOW, Role.HOUSING);
        model.addAttribute("stated", words);
        return act(id, "statement", model, response, next, () -> {
            violations.state(id, words);
            return "陈述申辩已登记，转作出处理决定。";
        });
    }

    @PostMapping("/{id}/appeal")
    String appeal(
            @PathVariable("id") long id,
            @RequestParam(name = "words", defaultValue = "") String words,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        DeskAct.requireRole(Role.WINDOW, Role.HOUSING);
        model.addAttribute("appealed", words);
        return act(id, "appeal", model, response, next, () -> {
            violations.appeal(id, words);
            return "申诉已登记，由未参与的人员复审。";
        });
    }

    @PostMapping("/{id}/concerned")
    String concern(
            @PathVariable("id") long id,
            @ModelAttribute("person") ViolationForms.Concerned form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        DeskAct.requireRole(Role.HOUSING);
        return act(id, "concerned", model, response, next, () -> {
            violations.concern(id, form.name(), form.idNumber(), form.words());
            return "涉事人员已登记。";
        });
    }

    @PostMapping("/{id}/payment")
    String pay(
            @PathVariable("id") long id,
            @ModelAttribute("payment") ViolationForms.Payment form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        DeskAct.requireRole(Role.HOUSING);
        return act(id, "payment", model, response, next, () -> {
            claims.pay(id, form.counted(), form.day(), form.fen(), form.words());
            return "还款已登记。";
        });
    }

    private String act(
            long id,
            String part,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            DeskAct.Work work) {
        require(id);
        return DeskAct.done(part, "未登记", model, response, next, work) ? ONE : show(require(id), model);
    }

    private String board(Model model) {
        StaffMember me = DeskAct.me();
        DeskAct.fill(model, Map.of("draft", ViolationForms.Report.empty()));
        model.addAttribute("board", desk.board(me));
        model.addAttribute("kinds", ViolationKind.all());
        model.addAttribute("seats", desk.seats(me));
        model.addAttribute("records", me.has(Role.WINDOW) || me.has(Role.HOUSING));
        return "desk/violations";
    }

    private String show(ViolationFacts violation, Model model) {
        StaffMember me = DeskAct.me();
        DeskAct.fill(
                model,
                Map.of(
                        "person", ViolationForms.Concerned.empty(),
                        "payment", ViolationForms.Payment.empty()));
        model.addAttribute("view", desk.of(violation, me));
        model.addAttribute("records", me.has(Role.WINDOW) || me.has(Role.HOUSING));
        model.addAttribute("decides", me.has(Role.HOUSING));
        return "desk/violation";
    }

    /** One that is not there and one that is not for you look alike. */
    private ViolationFacts require(long id) {
        return desk.find(id, DeskAct.me()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
