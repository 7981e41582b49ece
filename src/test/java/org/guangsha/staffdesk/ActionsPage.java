package org.guangsha.staffdesk;

import org.guangsha.casework.PossibleActions;
import org.guangsha.casework.TakeBack;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A page with nothing but the actions of a case, to look at them by themselves. */
@Controller
class ActionsPage {

    private final PossibleActions actions;
    private final TakeBack takeBack;

    ActionsPage(PossibleActions actions, TakeBack takeBack) {
        this.actions = actions;
        this.takeBack = takeBack;
    }

    @GetMapping("/desk/actions-of/{caseNo}")
    String actions(@PathVariable("caseNo") String caseNo, Model model) {
        StaffMember me = LoggedIn.member().orElseThrow();
        model.addAttribute("cards", actions.ofCase(caseNo, me));
        model.addAttribute("finished", takeBack.offeredTo(me, caseNo).orElse(null));
        return "test/actions";
    }
}
