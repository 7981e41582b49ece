package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import org.guangsha.application.DuplicateState;
import org.guangsha.application.Duplicates;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.CaseAccess;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Likely duplicates: the window's list of open ones, and a case beside each that looks like it (R01). */
@Controller
class DuplicateController {

    private final Duplicates duplicates;
    private final Comparisons comparisons;
    private final Communities communities;
    private final CaseAccess access;

    DuplicateController(Duplicates duplicates, Comparisons comparisons, Communities communities, CaseAccess access) {
        this.duplicates = duplicates;
        this.comparisons = comparisons;
        this.communities = communities;
        this.access = access;
    }

    @GetMapping("/desk/duplicates")
    String list(Model model) {
        model.addAttribute("hints", duplicates.open(communities.codes(me())));
        return "desk/duplicates";
    }

    @GetMapping("/desk/cases/{caseNo}/duplicates")
    String compare(@PathVariable("caseNo") String caseNo, Model model) {
        own(caseNo);
        return show(caseNo, model);
    }

    @PostMapping("/desk/cases/{caseNo}/duplicates/{id}")
    String resolve(
            @PathVariable("caseNo") String caseNo,
            @PathVariable("id") long id,
            @RequestParam(name = "how", required = false) DuplicateState how,
            @RequestParam(name = "comment", defaultValue = "") String comment,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        own(caseNo);
        try {
            duplicates.resolve(caseNo, id, how, comment);
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            model.addAttribute("refused", id);
            model.addAttribute("refusal", refused.title());
            model.addAttribute(
                    "faults", refused.faults().stream().map(Fault::message).toList());
            model.addAttribute("how", how);
            model.addAttribute("comment", comment);
            return show(caseNo, model);
        }
        next.addFlashAttribute("said", "核对结果已登记：" + how.chinese() + "。");
        return "redirect:" + Duplicates.page(caseNo);
    }

    private String show(String caseNo, Model model) {
        model.addAttribute("caseNo", caseNo);
        model.addAttribute("comparisons", comparisons.of(caseNo, me()));
        return "desk/comparison";
    }

    private void own(String caseNo) {
        if (!access.mayRead(me(), caseNo)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow();
    }
}
