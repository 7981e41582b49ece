package org.guangsha.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.OfficeNames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases and the search that leads to a case file. */
@Controller
class CaseListController {

    private final CaseLists lists;
    private final OfficeNames offices;
    private final Clock clock;

    CaseListController(CaseLists lists, OfficeNames offices, Clock clock) {
        this.lists = lists;
        this.offices = offices;
        this.clock = clock;
    }

    @GetMapping("/desk/cases")
    String list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "closed", defaultValue = "false") boolean closed,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        String asked = words.strip();
        model.addAttribute("rows", lists.page(LoggedIn.member().orElseThrow(), asked, closed, page - 1));
        model.addAttribute("q", asked);
        model.addAttribute("closed", closed);
        model.addAttribute("say", new Say(offices, Map.of(), Map.of(), clock.getZone(), LocalDate.now(clock)));
        return "casefile/list";
    }
}
