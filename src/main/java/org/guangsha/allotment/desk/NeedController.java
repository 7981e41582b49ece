package org.guangsha.allotment.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import org.guangsha.allotment.Need;
import org.guangsha.allotment.Needs;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.letters.Addressees;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.StaffMember;
import org.guangsha.waitinglist.Standing;
import org.guangsha.waitinglist.WaitingList;
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

/** 配租需求: whether a waiting household needs a dwelling without steps, and where it would live. */
@Controller
@RequestMapping("/desk/allotment/needs/{caseNo}")
class NeedController {

    private final Needs needs;
    private final WaitingList list;
    private final AllotmentAccess access;
    private final Addressees addressees;
    private final Areas areas;

    NeedController(Needs needs, WaitingList list, AllotmentAccess access, Addressees addressees, Areas areas) {
        this.needs = needs;
        this.list = list;
        this.access = access;
        this.addressees = addressees;
        this.areas = areas;
    }

    @GetMapping
    String form(@PathVariable("caseNo") String caseNo, Model model) {
        return page(own(caseNo), needs.of(caseNo), model);
    }

    @PostMapping
    String record(
            @PathVariable("caseNo") String caseNo,
            @RequestParam(name = "accessible", defaultValue = "false") boolean accessible,
            @RequestParam(name = "communities", defaultValue = "") List<String> communities,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Standing standing = own(caseNo);
        Need need = new Need(accessible, new HashSet<>(communities));
        try {
            needs.record(caseNo, need);
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            model.addAttribute(
                    "faults", refused.faults().stream().map(Fault::message).toList());
            return page(standing, need, model);
        }
        next.addFlashAttribute("done", "配租需求已保存，下一次选房起按此提供。");
        return "redirect:/desk/allotment/needs/" + caseNo;
    }

    private String page(Standing standing, Need need, Model model) {
        model.addAttribute("standing", standing);
        model.addAttribute("name", addressees.applicant(standing.caseNo()));
        model.addAttribute("need", need);
        model.addAttribute(
                "streets",
                areas.under(standing.listArea()).stream()
                        .filter(area -> area.kind() == AreaKind.STREET)
                        .toList());
        model.addAttribute("areas", areas);
        return "allotment/needs";
    }

    private Standing own(String caseNo) {
        return list.standing(caseNo)
                .filter(Standing::isWaiting)
                .filter(standing -> access.allot(me()).stream().map(Area::code).anyMatch(standing.listArea()::equals))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow();
    }
}
