package org.guangsha.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.guangsha.policy.Policy;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.violation.ReportSource;
import org.guangsha.violation.ViolationKind;
import org.guangsha.violation.ViolationReport;
import org.guangsha.violation.ViolationReports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Anybody reports a violation, and asks with the receipt whether it is settled; nothing else is told (R21). */
@Controller
@RequestMapping("/report-violation")
class ReportController {

    private static final int LONGEST_RECEIPT = 20;

    private final ViolationReports reports;
    private final boolean anonymous;

    ReportController(ViolationReports reports, Policy policy) {
        this.reports = reports;
        this.anonymous = policy.violation().report().anonymous().value();
    }

    /** What was typed stays on the page where it is refused. */
    record Draft(String seat, String kind, String about, String words, String reporter, String contact) {

        ViolationReport report() {
            return new ViolationReport(ReportSource.PUBLIC, seat, kind, about, words, reporter, contact);
        }

        /** No log shows who reported. */
        @Override
        public String toString() {
            return "Draft";
        }
    }

    @GetMapping
    String page(@RequestParam(name = "receipt", defaultValue = "") String receipt, Model model) {
        model.addAttribute("asked", receipt.strip());
        if (!receipt.isBlank() && receipt.length() <= LONGEST_RECEIPT) {
            model.addAttribute("settled", reports.isSettled(receipt).orElse(null));
        }
        return show(new Draft("", "", "", "", "", ""), List.of(), model);
    }

    @PostMapping
    String report(
            @ModelAttribute("draft") Draft draft, Model model, HttpServletResponse response, RedirectAttributes next) {
        try {
            next.addFlashAttribute("receipt", reports.report(draft.report()));
            return "redirect:/report-violation";
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            model.addAttribute("asked", "");
            return show(draft, refused.faults(), model);
        }
    }

    private String show(Draft draft, List<Fault> faults, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("faults", faults);
        model.addAttribute("wrong", faults.stream().map(Fault::path).toList());
        model.addAttribute("kinds", ViolationKind.all());
        model.addAttribute("seats", reports.seats());
        model.addAttribute("anonymous", anonymous);
        return "report-violation";
    }
}
