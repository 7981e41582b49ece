package org.guangsha.staffdesk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page staff see after log-in, and the page for papers handed in after the application. */
@Controller
class DeskController {

    @GetMapping("/desk")
    String desk() {
        return "desk/start";
    }

    @GetMapping("/desk/papers")
    String findCase() {
        return "desk/papers";
    }

    /** The papers still missing are read, and those brought are sent, by the page itself over the interface. */
    @GetMapping("/desk/cases/{caseNo}/papers")
    String papers(@PathVariable("caseNo") String caseNo, Model model) {
        model.addAttribute("caseNo", caseNo);
        return "desk/papers";
    }
}
