package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.letters.Addressees;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.requalification.Contradiction;
import org.guangsha.requalification.Contradictions;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
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

/** 监察登记: what does not fit together. Supervisors note that they looked; managers read. */
@Controller
@RequestMapping("/desk/contradictions")
class ContradictionController {

    private static final int PAGE = 25;

    private final Contradictions contradictions;
    private final Addressees addressees;
    private final StaffDirectory staff;
    private final Areas areas;

    ContradictionController(Contradictions contradictions, Addressees addressees, StaffDirectory staff, Areas areas) {
        this.contradictions = contradictions;
        this.addressees = addressees;
        this.staff = staff;
        this.areas = areas;
    }

    /**
     * A contradiction as a line of the register.
     *
     * @param who name of whoever said it, the household where nobody else did
     * @param lookedBy name of the supervisor, empty while nobody has looked at it
     */
    record Row(Contradiction one, String applicant, String noted, String who, String looked, String lookedBy) {}

    @GetMapping
    String list(
            @RequestParam(name = "all", defaultValue = "false") boolean all,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        StaffMember me = me();
        int number = Math.max(0, page - 1);
        Contradictions.ContradictionPage found = contradictions.page(communities(me), !all, number, PAGE);
        List<String> people = found.rows().stream()
                .flatMap(one -> Stream.of(one.person(), one.lookedBy()))
                .filter(Objects::nonNull)
                .toList();
        var names = staff.names(people);
        model.addAttribute(
                "rows",
                new PageImpl<>(
                        found.rows().stream()
                                .map(one -> new Row(
                                        one,
                                        addressees.applicant(one.caseNo()),
                                        DeskWords.minute(one.notedAt()),
                                        one.person() == null ? "家庭" : names.getOrDefault(one.person(), one.person()),
                                        one.lookedAt() == null ? "" : DeskWords.minute(one.lookedAt()),
                                        one.lookedBy() == null
                                                ? ""
                                                : names.getOrDefault(one.lookedBy(), one.lookedBy())))
                                .toList(),
                        PageRequest.of(number, PAGE),
                        found.total()));
        model.addAttribute("all", all);
        model.addAttribute("looks", me.has(Role.SUPERVISOR));
        return "desk/contradictions";
    }

    @PostMapping("/{id}/look")
    String look(
            @PathVariable("id") long id,
            @RequestParam(name = "words", defaultValue = "") String words,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!me().has(Role.SUPERVISOR)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            contradictions.lookedAt(id, words);
            next.addFlashAttribute("done", "已登记查看情况。");
            return "redirect:/desk/contradictions";
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            model.addAttribute(
                    "faults", refused.faults().stream().map(Fault::message).toList());
            model.addAttribute("typedFor", id);
            model.addAttribute("typed", words);
            return list(false, 1, model);
        }
    }

    /** Codes of the communities of the areas somebody supervises or manages. */
    private List<String> communities(StaffMember member) {
        return Stream.of(Role.SUPERVISOR, Role.MANAGER)
                .flatMap(role -> member.areasAs(role).stream())
                .filter(code -> areas.find(code).isPresent())
                .flatMap(code -> areas.under(code).stream())
                .filter(area -> area.kind() == AreaKind.COMMUNITY)
                .map(Area::code)
                .distinct()
                .toList();
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
