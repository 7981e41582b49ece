package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.requalification.Cause;
import org.guangsha.requalification.Declarations;
import org.guangsha.requalification.DocketFilter;
import org.guangsha.requalification.EarlyRequalifications;
import org.guangsha.requalification.Requalification;
import org.guangsha.requalification.RequalificationState;
import org.guangsha.staff.CaseAccess;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
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

/** 资格复核: those that are not settled by the day they are due, and what households declare. */
@Controller
@RequestMapping("/desk/requalifications")
class RequalificationController {

    private static final String ONE = "redirect:/desk/requalifications/{id}";

    private final RequalificationDesk desk;
    private final Declarations declarations;
    private final EarlyRequalifications early;
    private final CaseAccess access;

    RequalificationController(
            RequalificationDesk desk, Declarations declarations, EarlyRequalifications early, CaseAccess access) {
        this.desk = desk;
        this.declarations = declarations;
        this.early = early;
        this.access = access;
    }

    @GetMapping
    String list(
            @RequestParam(name = "cause", defaultValue = "") String cause,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "year", defaultValue = "") String year,
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "caseNo", defaultValue = "") String caseNo,
            Model model) {
        DocketFilter filter = new DocketFilter(
                named(Cause.values(), cause),
                named(RequalificationState.values(), state),
                year.matches("[0-9]{4}") ? Integer.valueOf(year) : null);
        DeskAct.fill(model, Map.of("report", new ReportForm(caseNo.strip(), "", "")));
        model.addAttribute("reports", mayReport(DeskAct.me()));
        model.addAttribute("rows", desk.list(DeskAct.me(), filter, page - 1));
        model.addAttribute("filter", filter);
        model.addAttribute("causes", Cause.values());
        model.addAttribute("states", RequalificationState.values());
        return "desk/requalifications";
    }

    @PostMapping("/report")
    String report(
            @ModelAttribute("report") ReportForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!mayReport(DeskAct.me())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return DeskAct.done(null, "变化未登记", model, response, next, () -> {
                    next.addAttribute("id", report(form).id());
                    return "变化已登记，家庭的申报可以当场登记。";
                })
                ? ONE
                : list("", "", "", 1, "", model);
    }

    private Requalification report(ReportForm form) {
        if (form.caseNo() == null || !access.mayRead(DeskAct.me(), form.caseNo().strip())) {
            List<Fault> unknown = List.of(new Fault("caseNo", "UNKNOWN", "没有这个案件，或者不在您的辖区"));
            throw new FaultsFound(HttpStatus.UNPROCESSABLE_ENTITY, "变化未登记", unknown);
        }
        return early.report(form.caseNo().strip(), Cause.REPORTED, form.day(), form.words());
    }

    @GetMapping("/{id}")
    String page(@PathVariable("id") long id, Model model) {
        return show(accessible(id), model);
    }

    @PostMapping("/{id}/declaration")
    String declare(
            @PathVariable("id") long id,
            @ModelAttribute("declaration") DeclarationForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        RequalificationDesk.Sheet sheet = accessible(id);
        if (!mayDeclare(DeskAct.me())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return DeskAct.done(null, "申报未登记", model, response, next, () -> {
                    declarations.declare(id, form.income(), form.assets(), form.ownArea(), form.words());
                    return "申报已登记，由街道（镇）复核。";
                })
                ? ONE
                : show(sheet, model);
    }

    private String show(RequalificationDesk.Sheet sheet, Model model) {
        DeskAct.fill(
                model, Map.of("declaration", DeclarationForm.after(sheet.view().declarations())));
        model.addAttribute("sheet", sheet);
        model.addAttribute(
                "declares",
                mayDeclare(DeskAct.me()) && sheet.view().one().state().isUnsettled());
        return "desk/requalification";
    }

    /** One that is not there and one that is not for you look alike. */
    private RequalificationDesk.Sheet accessible(long id) {
        return desk.of(id)
                .filter(sheet -> access.mayRead(DeskAct.me(), sheet.view().one().caseNo()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean mayDeclare(StaffMember member) {
        return member.has(Role.WINDOW) || member.has(Role.STREET);
    }

    private static boolean mayReport(StaffMember member) {
        return mayDeclare(member) || member.has(Role.HOUSING);
    }

    /** Null where the name is none of them: then all are shown. */
    private static <E extends Enum<E>> E named(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
