package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.requalification.Cause;
import org.guangsha.requalification.Declarations;
import org.guangsha.requalification.DocketFilter;
import org.guangsha.requalification.EarlyRequalifications;
import org.guangsha.requalification.Requalification;
import org.guangsha.requalification.RequalificationState;
import org.guangsha.staff.CaseAccess;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.springframework.dao.ConcurrencyFailureException;
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

    private static final String FAULTS = "faults";
    private static final List<Fault> MEANWHILE = List.of(new Fault("", "MEANWHILE", "刚才有人同时办理了本案，请看清目前情况后再试"));

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
        if (!model.containsAttribute(FAULTS)) {
            model.addAttribute("report", new ReportForm(caseNo.strip(), "", ""));
        }
        DocketFilter filter = new DocketFilter(
                named(Cause.values(), cause),
                named(RequalificationState.values(), state),
                year.matches("[0-9]{4}") ? Integer.valueOf(year) : null);
        noFaults(model);
        model.addAttribute("reports", mayReport(me()));
        model.addAttribute("rows", desk.list(me(), filter, page - 1));
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
        if (!mayReport(me())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            if (form.caseNo() == null || !access.mayRead(me(), form.caseNo().strip())) {
                List<Fault> unknown = List.of(new Fault("caseNo", "UNKNOWN", "没有这个案件，或者不在您的辖区"));
                throw new FaultsFound(HttpStatus.UNPROCESSABLE_ENTITY, "变化未登记", unknown);
            }
            Requalification one = early.report(form.caseNo().strip(), Cause.REPORTED, form.day(), form.words());
            next.addFlashAttribute("done", "变化已登记，家庭的申报可以当场登记。");
            return "redirect:/desk/requalifications/" + one.id();
        } catch (FaultsFound refused) {
            refused(refused.status(), refused.title(), refused.faults(), model, response);
        } catch (ConcurrencyFailureException | OptimisticLockingException meanwhile) {
            refused(HttpStatus.CONFLICT, "变化未登记", MEANWHILE, model, response);
        }
        return list("", "", "", 1, "", model);
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
        if (!mayDeclare(me())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            declarations.declare(id, form.income(), form.assets(), form.ownArea(), form.words());
            next.addFlashAttribute("done", "申报已登记，由街道（镇）复核。");
            return "redirect:/desk/requalifications/{id}";
        } catch (FaultsFound refused) {
            refused(refused.status(), refused.title(), refused.faults(), model, response);
        } catch (ConcurrencyFailureException | OptimisticLockingException meanwhile) {
            refused(HttpStatus.CONFLICT, "申报未登记", MEANWHILE, model, response);
        }
        return show(sheet, model);
    }

    private static void refused(
            HttpStatus status, String title, List<Fault> faults, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("notDone", title);
        model.addAttribute(FAULTS, faults);
        model.addAttribute("wrong", faults.stream().map(Fault::path).toList());
    }

    private static void noFaults(Model model) {
        if (!model.containsAttribute(FAULTS)) {
            model.addAttribute(FAULTS, List.of());
            model.addAttribute("wrong", List.of());
        }
    }

    private String show(RequalificationDesk.Sheet sheet, Model model) {
        if (!model.containsAttribute("declaration")) {
            model.addAttribute("declaration", DeclarationForm.empty());
        }
        noFaults(model);
        model.addAttribute("sheet", sheet);
        model.addAttribute(
                "declares", mayDeclare(me()) && sheet.view().one().state().isUnsettled());
        return "desk/requalification";
    }

    /** One that is not there and one that is not for you look alike. */
    private RequalificationDesk.Sheet accessible(long id) {
        return desk.of(id)
                .filter(sheet -> access.mayRead(me(), sheet.view().one().caseNo()))
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

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
