package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.LetterTemplate;
import org.guangsha.letters.LetterTemplates;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The texts of the letters: read, tried and written anew by managers. */
@Controller
@RequestMapping("/desk/letters/templates")
class TemplateController {

    private static final String LIST = "/desk/letters/templates";
    private static final String ONE = "desk/letter-template";

    private final LetterTemplates templates;

    TemplateController(LetterTemplates templates) {
        this.templates = templates;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "rows",
                Arrays.stream(LetterKind.values())
                        .map(kind -> TemplateLine.of(templates.current(kind)))
                        .toList());
        return "desk/letter-templates";
    }

    @GetMapping("/{kind}")
    String one(
            @PathVariable("kind") String code,
            @RequestParam(name = "version", defaultValue = "0") int version,
            Model model) {
        List<LetterTemplate> history = templates.history(kind(code));
        LetterTemplate latest = history.get(0);
        LetterTemplate shown = history.stream()
                .filter(one -> version == 0 || one.version() == version)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return form(kind(code), TemplateForm.of(shown, latest), shown.version(), List.of(), model);
    }

    @PostMapping("/{kind}")
    String save(
            @PathVariable("kind") String code,
            @ModelAttribute("form") TemplateForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        LetterKind kind = kind(code);
        try {
            LetterTemplate saved = templates.save(kind, form.basedOn(), form.body(), form.reason());
            next.addFlashAttribute("saved", "《%s》第 %d 版已保存，此后出具的文书使用新版。".formatted(kind.chinese(), saved.version()));
            return "redirect:" + LIST;
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            return form(kind, form, form.basedOn(), refused.faults(), model);
        }
    }

    /** The text as it stands in the form, printed with invented data; a page with the faults where it can't be. */
    @PostMapping("/{kind}/preview")
    Object preview(
            @PathVariable("kind") String code,
            @ModelAttribute("form") TemplateForm form,
            Model model,
            HttpServletResponse response) {
        LetterKind kind = kind(code);
        try {
            return LetterController.page(kind.chinese() + " 预览.pdf", templates.preview(kind, form.body()));
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            return form(kind, form, form.basedOn(), refused.faults(), model);
        }
    }

    private String form(LetterKind kind, TemplateForm form, int shown, List<Fault> faults, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("form", form);
        model.addAttribute("shown", shown);
        model.addAttribute("faults", faults);
        model.addAttribute("fields", templates.fields(kind));
        model.addAttribute(
                "history",
                templates.history(kind).stream().map(TemplateLine::of).toList());
        return ONE;
    }

    private static LetterKind kind(String code) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
