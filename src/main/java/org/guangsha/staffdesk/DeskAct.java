package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Something an official records on a page: done and told in a sentence, or refused with everything typed left on the page. */
final class DeskAct {

    private static final String FAULTS = "faults";

    private DeskAct() {}

    /** What is recorded; tells it in a sentence. */
    interface Work {
        String run();
    }

    /**
     * @param part of the page that the faults belong to, null where it has one form only
     * @param notDone title of the refusal where somebody else acted at this moment
     * @return whether it was recorded; where not, the page is shown again with the faults in its model
     */
    static boolean done(
            String part,
            String notDone,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Work work) {
        try {
            next.addFlashAttribute("done", work.run());
            return true;
        } catch (FaultsFound refused) {
            refused(part, refused, model, response);
        } catch (ConcurrencyFailureException | OptimisticLockingException | DuplicateKeyException meanwhile) {
            List<Fault> why = List.of(new Fault("", "MEANWHILE", "刚才有人同时办理了本案，请看清目前情况后再试"));
            refused(part, new FaultsFound(HttpStatus.CONFLICT, notDone, why), model, response);
        }
        return false;
    }

    private static void refused(String part, FaultsFound why, Model model, HttpServletResponse response) {
        response.setStatus(why.status().value());
        model.addAttribute("part", part);
        model.addAttribute("notDone", why.title());
        model.addAttribute(FAULTS, why.faults());
        model.addAttribute("wrong", why.faults().stream().map(Fault::path).toList());
    }

    /** Empty forms for those the page was not sent back with, and no faults where there are none. */
    static void fill(Model model, Map<String, Object> empty) {
        empty.forEach((name, form) -> {
            if (!model.containsAttribute(name)) {
                model.addAttribute(name, form);
            }
        });
        if (!model.containsAttribute(FAULTS)) {
            model.addAttribute(FAULTS, List.of());
            model.addAttribute("wrong", List.of());
        }
    }

    /** Refuses whoever has none of these roles. */
    static void requireRole(Role... roles) {
        for (Role role : roles) {
            if (me().has(role)) {
                return;
            }
        }
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }

    static StaffMember me() {
        return LoggedIn.member().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
