package org.guangsha.portal;

import org.guangsha.standards.StandardsHistory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The published standards, year by year, for everybody (R24). */
@Controller
class StandardsPageController {

    private final StandardsHistory history;

    StandardsPageController(StandardsHistory history) {
        this.history = history;
    }

    @GetMapping("/standards")
    String list(Model model) {
        model.addAttribute("versions", history.all());
        return "standards/public";
    }
}
