package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.letters.Addressees;
import org.guangsha.problem.FaultsFound;
import org.guangsha.provision.Provisions;
import org.guangsha.staff.CaseAccess;
import org.guangsha.staff.LoggedIn;
import org.guangsha.subsidy.Payees;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes down the account a granted household is paid to; the number is kept encrypted and shown by its last digits. */
@Controller
@RequestMapping("/desk/cases/{caseNo}/payee")
class PayeeController {

    private final Payees payees;
    private final Provisions provisions;
    private final Addressees addressees;
    private final CaseAccess access;
    private final Journal journal;
    private final TransactionTemplate transaction;

    PayeeController(
            Payees payees,
            Provisions provisions,
            Addressees addressees,
            CaseAccess access,
            Journal journal,
            TransactionTemplate transaction) {
        this.payees = payees;
        this.provisions = provisions;
        this.addressees = addressees;
        this.access = access;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** A case that is not granted and one that is not for you look alike. */
    @ModelAttribute
    void own(@PathVariable("caseNo") String caseNo) {
        boolean reads = access.mayRead(LoggedIn.member().orElseThrow(), caseNo);
        if (!reads || provisions.of(caseNo).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @GetMapping
    String form(@PathVariable("caseNo") String caseNo, Model model) {
        return show(caseNo, new PayeeForm(addressees.applicant(caseNo), "", ""), Map.of(), model);
    }

    @PostMapping
    String record(
            @PathVariable("caseNo") String caseNo,
            @ModelAttribute("form") PayeeForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            transaction.executeWithoutResult(status -> {
                payees.record(caseNo, form.name(), form.bank(), form.account());
                journal.note(caseNo, EntryKind.SUBSIDY, "登记收款账户：" + words(caseNo));
            });
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            return show(caseNo, form, refused.byPath(), model);
        }
        next.addFlashAttribute("recorded", "收款账户已登记，自下一次发放起使用。");
        return "redirect:/desk/cases/{caseNo}/payee";
    }

    private String show(String caseNo, PayeeForm form, Map<String, String> faults, Model model) {
        model.addAttribute("caseNo", caseNo);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("known", payees.of(caseNo).isPresent() ? words(caseNo) : null);
        return "desk/payee";
    }

    private String words(String caseNo) {
        return payees.of(caseNo)
                .map(known -> "%s，%s，%s".formatted(known.name(), known.bank(), known.maskedAccount()))
                .orElseThrow();
    }
}
