package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.guangsha.letters.Deliveries;
import org.guangsha.letters.DeliveryWay;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.Letters;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.CaseAccess;
import org.guangsha.staff.LoggedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records when a household received a letter 送达; an appeal against a refusal is counted from that day (R09). */
@Controller
@RequestMapping("/desk/letters/{id}/delivery")
class DeliveryController {

    private final Letters letters;
    private final Deliveries deliveries;
    private final CaseAccess access;
    private final Clock clock;

    DeliveryController(Letters letters, Deliveries deliveries, CaseAccess access, Clock clock) {
        this.letters = letters;
        this.deliveries = deliveries;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable("id") long id, Model model) {
        return show(own(id), new DeliveryForm(LocalDate.now(clock), null), Map.of(), model);
    }

    @PostMapping
    String record(
            @PathVariable("id") long id,
            @ModelAttribute("form") DeliveryForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Letter letter = own(id);
        try {
            deliveries.record(id, form.on(), form.way());
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            return show(letter, form, refused.byPath(), model);
        }
        next.addFlashAttribute("recorded", "送达已登记。");
        return "redirect:/desk/letters/{id}/delivery";
    }

    private String show(Letter letter, DeliveryForm form, Map<String, String> faults, Model model) {
        model.addAttribute("letter", letter);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("known", deliveries.ofCase(letter.caseNo()).get(letter.id()));
        model.addAttribute("refusal", letter.kind() == LetterKind.REFUSAL);
        model.addAttribute("ways", DeliveryWay.values());
        return "desk/delivery";
    }

    /** A letter that is not there and one that is not for you look alike. */
    private Letter own(long id) {
        return letters.find(id)
                .filter(letter -> letter.kind().isAddressed())
                .filter(letter -> access.mayRead(LoggedIn.member().orElseThrow(), letter.caseNo()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
