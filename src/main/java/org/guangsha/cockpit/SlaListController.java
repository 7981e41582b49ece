package org.guangsha.cockpit;

import java.util.List;
import org.guangsha.area.Areas;
import org.guangsha.cockpit.rules.Age;
import org.guangsha.cockpit.rules.Seats;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.OfficeNames;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 期限督办: what is late and soon due at the offices somebody sees, case by case. */
@Controller
class SlaListController {

    private final SlaLists lists;
    private final OfficeNames offices;
    private final Areas areas;

    SlaListController(SlaLists lists, OfficeNames offices, Areas areas) {
        this.lists = lists;
        this.offices = offices;
        this.areas = areas;
    }

    @GetMapping("/desk/sla")
    String list(
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "role", defaultValue = "") String role,
            @RequestParam(name = "area", defaultValue = "") String area,
            @RequestParam(name = "only", defaultValue = "false") boolean only,
            @RequestParam(name = "age", defaultValue = "") String age,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        StaffMember me = LoggedIn.member().orElseThrow();
        SlaQuestion asked = new SlaQuestion(
                SlaState.named(state), role, area, only, Age.named(age).orElse(null), page);
        model.addAttribute("asked", asked);
        model.addAttribute("states", SlaState.values());
        model.addAttribute("ages", Age.values());
        model.addAttribute("roles", Role.reviewers());
        model.addAttribute("manager", me.has(Role.MANAGER));
        model.addAttribute("seesNothing", me.offices().isEmpty());
        model.addAttribute(
                "areas",
                me.offices().isEmpty()
                        ? List.of()
                        : areas.under(new Seats(me.offices(), areas).whole().code()));
        model.addAttribute("sheet", lists.page(me.offices(), asked));
        model.addAttribute("offices", offices);
        return "cockpit/sla";
    }
}
