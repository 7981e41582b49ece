package org.guangsha.staffdesk;

import java.util.stream.Collectors;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons beside a task on the case file page; each goes back there with what came of it. */
@Controller
class TaskActionController {

    private final TaskActions actions;

    TaskActionController(TaskActions actions) {
        this.actions = actions;
    }

    @PostMapping("/desk/tasks/{taskId}/{action}")
    String act(
            @PathVariable("taskId") String taskId,
            @PathVariable("action") String path,
            @RequestParam("caseNo") String caseNo,
            @RequestParam(name = "to", defaultValue = "") String to,
            @RequestParam(name = "words", defaultValue = "") String words,
            RedirectAttributes next) {
        TaskActions.Action action = actions.of(path);
        if (action == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ActionForm form = new ActionForm(taskId, path, to, words);
        try {
            action.act().accept(form);
            next.addFlashAttribute("done", action.done());
        } catch (FaultsFound refused) {
            refuse(next, form, refused.faults().stream().map(Fault::message).collect(Collectors.joining("；")));
        } catch (ConcurrencyFailureException meanwhile) {
            refuse(next, form, "刚才有人同时办理了这项任务，请刷新后再看");
        }
        next.addAttribute("caseNo", caseNo);
        return "redirect:/desk/cases/{caseNo}";
    }

    private static void refuse(RedirectAttributes next, ActionForm form, String words) {
        next.addFlashAttribute("refused", words);
        next.addFlashAttribute("typed", form);
    }
}
