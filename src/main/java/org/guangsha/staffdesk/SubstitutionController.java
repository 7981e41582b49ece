package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.guangsha.casework.Substitution;
import org.guangsha.casework.Substitutions;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.OfficeNames;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works for whom on which days: the list, setting one, ending one. */
@Controller
@RequestMapping("/desk/substitutions")
class SubstitutionController {

    private static final String PAGE = "desk/substitutions";

    private final Substitutions substitutions;
    private final StaffDirectory directory;
    private final OfficeNames offices;
    private final Clock clock;

    SubstitutionController(Substitutions substitutions, StaffDirectory directory, OfficeNames offices, Clock clock) {
        this.substitutions = substitutions;
        this.directory = directory;
        this.offices = offices;
        this.clock = clock;
    }

    /** A substitution as a line of the list. */
    record Line(Substitution one, String absent, String substitute, String office, String state, boolean mayEnd) {}

    @GetMapping
    String list(@RequestParam(name = "office", required = false) String office, Model model) {
        StaffMember me = me();
        List<String> mine = mine(me);
        String chosen =
                mine.contains(office) ? office : mine.stream().findFirst().orElse("");
        String absent = me.has(Role.MANAGER) ? "" : me.username();
        return page(SubstitutionForm.of(absent, chosen), model);
    }

    @PostMapping
    String set(
            @ModelAttribute("form") SubstitutionForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            substitutions.set(form.draft());
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            model.addAttribute("refused", words(refused));
            return page(form, model);
        }
        next.addFlashAttribute("done", "代办已设定");
        return "redirect:/desk/substitutions";
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable("id") long id, RedirectAttributes next) {
        try {
            substitutions.end(id);
            next.addFlashAttribute("done", "代办已结束");
        } catch (FaultsFound refused) {
            next.addFlashAttribute("refused", words(refused));
        }
        return "redirect:/desk/substitutions";
    }

    private String page(SubstitutionForm form, Model model) {
        StaffMember me = me();
        List<String> mine = mine(me);
        model.addAttribute("form", form);
        model.addAttribute("manager", me.has(Role.MANAGER));
        model.addAttribute("offices", mine);
        model.addAttribute(
                "colleagues",
                mine.contains(form.office()) ? directory.names(form.office()).entrySet() : List.of());
        model.addAttribute(
                "lines",
                substitutions.concerning(me).stream().map(one -> line(me, one)).toList());
        return PAGE;
    }

    /** The offices one may set a substitute in. */
    private static List<String> mine(StaffMember me) {
        return me.has(Role.MANAGER)
                ? me.offices()
                : me.groups().stream().filter(me.offices()::contains).toList();
    }

    private Line line(StaffMember me, Substitution one) {
        return new Line(
                one,
                directory.name(one.absent()),
                directory.name(one.substitute()),
                offices.of(one.office()),
                state(one),
                substitutions.mayEnd(me, one));
    }

    private String state(Substitution one) {
        LocalDate today = LocalDate.now(clock);
        return one.ended() ? "已提前结束" : one.isOverOn(today) ? "已到期" : one.isRunningOn(today) ? "代办中" : "未开始";
    }

    private static String words(FaultsFound refused) {
        return refused.faults().stream().map(Fault::message).collect(Collectors.joining("；"));
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow();
    }
}
