package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.guangsha.exit.Exits;
import org.guangsha.exit.Successions;
import org.guangsha.staff.CaseAccess;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
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

/** 退出: the open exits with their terms, and all that is recorded of one outside its tasks. */
@Controller
@RequestMapping("/desk/exit")
class ExitController {

    private final ExitDesk desk;
    private final Exits exits;
    private final Successions successions;
    private final CaseAccess access;

    ExitController(ExitDesk desk, Exits exits, Successions successions, CaseAccess access) {
        this.desk = desk;
        this.exits = exits;
        this.successions = successions;
        this.access = access;
    }

    @GetMapping
    String list(@RequestParam(name = "caseNo", defaultValue = "") String caseNo, Model model) {
        StaffMember me = DeskAct.me();
        String wanted = caseNo.strip();
        if (!wanted.isEmpty() && access.mayRead(me, wanted)) {
            return "redirect:/desk/exit/" + wanted;
        }
        model.addAttribute("caseNo", wanted);
        model.addAttribute("rows", desk.list(me));
        return "desk/exits";
    }

    @GetMapping("/{caseNo}")
    String page(@PathVariable("caseNo") String caseNo, Model model) {
        requireAccess(caseNo);
        return show(caseNo, model);
    }

    @PostMapping("/{caseNo}/open")
    String open(
            @PathVariable("caseNo") String caseNo,
            @ModelAttribute("opening") ExitForms.Opening form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        DeskAct.requireRole(Role.WINDOW, Role.HOUSING);
        if (form.chosen() != null && !ExitDesk.grounds(DeskAct.me()).contains(form.chosen())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return act(caseNo, "open", model, response, next, () -> {
            exits.open(caseNo, form.chosen(), form.day(), form.words());
            return "退出已发起。";
        });
    }

    @PostMapping("/{caseNo}/death")
    String death(
            @PathVariable("caseNo") String caseNo,
            @ModelAttribute("death") ExitForms.Death form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        DeskAct.requireRole(Role.WINDOW, Role.HOUSING);
        return act(
                caseNo,
                "death",
                model,
                response,
                next,
                () -> "已登记：%s。保障继续，补贴按现有人口重新核定；收款账户属于已故成员的，请变更。"
                        .formatted(successions
                                .died(caseNo, form.memberId(), form.successorId(), form.day())
                                .words()));
    }

    @PostMapping("/{caseNo}/statement")
    String state(
            @PathVariable("caseNo") String caseNo,
            @RequestParam(name = "words", defaultValue = "") String words,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        DeskAct.requireRole(Role.WINDOW, Role.HOUSING);
        model.addAttribute("statement", words);
        return act(caseNo, "statement", model, response, next, () -> {
            exits.state(caseNo, words);
            return "陈述申辩已登记，转退出审核。";
        });
    }

    @PostMapping("/{caseNo}/appeal")
    String appeal(
            @PathVariable("caseNo") String caseNo,
            @RequestParam(name = "words", defaultValue = "") String words,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        DeskAct.requireRole(Role.WINDOW, Role.HOUSING);
        model.addAttribute("appealed", words);
        return act(caseNo, "appeal", model, response, next, () -> {
            exits.appeal(caseNo, words);
            return "申诉已登记，由未参与的人员复审。";
        });
    }

    @PostMapping("/{caseNo}/extension")
    String extend(
            @PathVariable("caseNo") String caseNo,
            @ModelAttribute("more") ExitForms.More form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        DeskAct.requireRole(Role.HOUSING);
        return act(caseNo, "extension", model, response, next, () -> {
            exits.extend(caseNo, form.day(), form.reason());
            return "腾退期限已延至 %s。".formatted(form.until());
        });
    }

    @PostMapping("/{caseNo}/hand-over")
    String handOver(
            @PathVariable("caseNo") String caseNo,
            @ModelAttribute("back") ExitForms.Return form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        DeskAct.requireRole(Role.HOUSING);
        return act(caseNo, "hand-over", model, response, next, () -> {
            exits.handOver(caseNo, form.record());
            return "交接已登记，住房收回。";
        });
    }

    private String act(
            String caseNo,
            String part,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            DeskAct.Work work) {
        requireAccess(caseNo);
        return DeskAct.done(part, "未登记", model, response, next, work)
                ? "redirect:/desk/exit/{caseNo}"
                : show(caseNo, model);
    }

    private String show(String caseNo, Model model) {
        StaffMember me = DeskAct.me();
        DeskAct.fill(
                model,
                Map.of(
                        "opening", ExitForms.Opening.empty(),
                        "death", ExitForms.Death.empty(),
                        "more", ExitForms.More.empty(),
                        "back", ExitForms.Return.empty()));
        model.addAttribute("view", desk.of(caseNo));
        model.addAttribute("grounds", ExitDesk.grounds(me));
        model.addAttribute("records", me.has(Role.WINDOW) || me.has(Role.HOUSING));
        model.addAttribute("decides", me.has(Role.HOUSING));
        return "desk/exit";
    }

    /** A case that is not there and one that is not for you look alike. */
    private void requireAccess(String caseNo) {
        if (!access.mayRead(DeskAct.me(), caseNo)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
