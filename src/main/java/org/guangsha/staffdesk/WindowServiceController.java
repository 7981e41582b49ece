package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.guangsha.appeal.AppealDesk;
import org.guangsha.appeal.AppealState;
import org.guangsha.application.CaseChanges;
import org.guangsha.application.CaseContacts;
import org.guangsha.application.CaseEndings;
import org.guangsha.application.CaseSupplements;
import org.guangsha.application.Duplicates;
import org.guangsha.household.Relation;
import org.guangsha.household.SpecialGroup;
import org.guangsha.letters.Letter;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.CaseAccess;
import org.guangsha.staff.LoggedIn;
import org.springframework.dao.ConcurrencyFailureException;
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

/** What a household asks of the window after its application: papers, a change, a withdrawal, an appeal. */
@Controller
@RequestMapping("/desk/cases/{caseNo}/service")
class WindowServiceController {

    private final WindowService service;
    private final CaseAccess access;
    private final CaseSupplements supplements;
    private final CaseChanges changes;
    private final CaseContacts contacts;
    private final CaseEndings endings;
    private final AppealDesk appeals;
    private final Duplicates duplicates;

    WindowServiceController(
            WindowService service,
            CaseAccess access,
            CaseSupplements supplements,
            CaseChanges changes,
            CaseContacts contacts,
            CaseEndings endings,
            AppealDesk appeals,
            Duplicates duplicates) {
        this.service = service;
        this.access = access;
        this.supplements = supplements;
        this.changes = changes;
        this.contacts = contacts;
        this.endings = endings;
        this.appeals = appeals;
        this.duplicates = duplicates;
    }

    @ModelAttribute
    void own(@PathVariable("caseNo") String caseNo) {
        if (!access.mayRead(LoggedIn.member().orElseThrow(), caseNo)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @GetMapping
    String page(@PathVariable("caseNo") String caseNo, Model model) {
        return show(caseNo, model);
    }

    @PostMapping("/supplement")
    String supply(
            @PathVariable("caseNo") String caseNo,
            @RequestParam("list") long list,
            @RequestParam(name = "paper", defaultValue = "") List<Integer> papers,
            Model model,
            HttpServletResponse response) {
        return act(
                caseNo,
                "supplement",
                model,
                response,
                () -> supplements.supply(caseNo, list, papers) ? "补正材料已登记，全部补齐，审查恢复办理。" : "补正材料已登记，仍有材料未补齐。");
    }

    @PostMapping("/change")
    String change(
            @PathVariable("caseNo") String caseNo,
            @ModelAttribute("change") ChangeForm form,
            Model model,
            HttpServletResponse response) {
        return act(
                caseNo,
                "change",
                model,
                response,
                () -> "已登记：" + changes.change(caseNo, form.change()).words());
    }

    @PostMapping("/contact")
    String contact(
            @PathVariable("caseNo") String caseNo,
            @ModelAttribute("contact") ContactForm form,
            Model model,
            HttpServletResponse response) {
        return act(caseNo, "contact", model, response, () -> {
            contacts.change(caseNo, form.contact());
            return "联系方式已登记，此后的文书发往新的联系方式。";
        });
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable("caseNo") String caseNo,
            @RequestParam(name = "why", defaultValue = "") String why,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("why", why);
        return act(caseNo, "withdrawal", model, response, () -> {
            endings.withdraw(caseNo, why);
            return "申请已撤回，案件终止办理。";
        });
    }

    @PostMapping("/appeal")
    String appeal(
            @PathVariable("caseNo") String caseNo,
            @RequestParam(name = "grounds", defaultValue = "") String grounds,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("grounds", grounds);
        return act(caseNo, "appeal", model, response, () -> {
            var lodged = appeals.lodge(caseNo, grounds);
            return lodged.state() == AppealState.TOO_LATE
                    ? "申诉不予受理：申诉期限已于 %s 届满。不予受理已记录。".formatted(lodged.until())
                    : "申诉已受理，由未参与原审查的人员复审。";
        });
    }

    @PostMapping("/appeal-withdrawal")
    String withdrawAppeal(@PathVariable("caseNo") String caseNo, Model model, HttpServletResponse response) {
        return act(caseNo, "appeal", model, response, () -> {
            appeals.withdraw(caseNo);
            return "申诉已撤回，不予保障的决定有效。";
        });
    }

    /** What was typed stays on the page where it is refused. */
    private String act(String caseNo, String part, Model model, HttpServletResponse response, Act act) {
        try {
            int before = service.letters(caseNo).size();
            model.addAttribute("done", act.run());
            List<Letter> now = service.letters(caseNo);
            if (now.size() > before) {
                model.addAttribute("letter", now.get(0));
            }
            model.addAttribute("change", ChangeForm.empty());
            model.addAttribute("contact", ContactForm.empty());
            model.addAttribute("why", "");
            model.addAttribute("grounds", "");
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            model.addAttribute("part", part);
            model.addAttribute("notDone", refused.title());
            model.addAttribute("faults", refused.byPath());
        } catch (ConcurrencyFailureException | OptimisticLockingException meanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("part", part);
            model.addAttribute("notDone", "未登记");
            model.addAttribute("faults", Map.of("", "刚才有人同时办理了本案，请看清目前情况后再试"));
        }
        return show(caseNo, model);
    }

    private String show(String caseNo, Model model) {
        model.addAttribute("view", service.of(caseNo));
        model.addAttribute("duplicates", duplicates.openOf(caseNo));
        model.addAttribute("relations", Relation.values());
        model.addAttribute("specialGroups", SpecialGroup.values());
        if (!model.containsAttribute("contact")) {
            model.addAttribute("contact", ContactForm.empty());
        }
        if (!model.containsAttribute("change")) {
            model.addAttribute("change", ChangeForm.empty());
        }
        return "desk/service";
    }

    /** Something done for the household; tells it in a sentence. */
    private interface Act {
        String run();
    }
}
