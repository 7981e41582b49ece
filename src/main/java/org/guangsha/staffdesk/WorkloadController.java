package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.casework.LyingTask;
import org.guangsha.casework.Move;
import org.guangsha.casework.Moved;
import org.guangsha.casework.Reassignment;
import org.guangsha.casework.Substitutions;
import org.guangsha.casework.Workload;
import org.guangsha.staff.OfficeNames;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 工作量与改派: who has how much, what lies unclaimed longest, and the tasks of somebody absent given to colleagues. */
@Controller
@RequestMapping("/desk/workload")
class WorkloadController {

    private static final int PEOPLE = 300;
    private static final int LYING = 50;

    /** Tasks with a box each; "all" reaches the others. */
    private static final int LISTED = 300;

    private final Workload workload;
    private final Reassignment reassignment;
    private final Substitutions substitutions;
    private final StaffDirectory directory;
    private final OfficeNames names;

    WorkloadController(
            Workload workload,
            Reassignment reassignment,
            Substitutions substitutions,
            StaffDirectory directory,
            OfficeNames names) {
        this.workload = workload;
        this.reassignment = reassignment;
        this.substitutions = substitutions;
        this.directory = directory;
        this.names = names;
    }

    @GetMapping
    String people(@RequestParam(name = "office", defaultValue = "") String office, Model model) {
        List<String> all = offices();
        List<String> chosen = all.contains(office) ? List.of(office) : all;
        List<Workload.PersonLoad> people = workload.people(chosen);
        model.addAttribute("offices", labelled(all));
        model.addAttribute("office", all.contains(office) ? office : "");
        model.addAttribute("people", people.stream().limit(PEOPLE).toList());
        model.addAttribute("more", Math.max(0, people.size() - PEOPLE));
        model.addAttribute("lying", workload.unclaimed(chosen, LYING));
        model.addAttribute("lyingCount", workload.countUnclaimed(chosen));
        return "desk/workload";
    }

    /** Tasks of one person, or those of one office that nobody took. */
    @GetMapping("/tasks")
    String tasks(@ModelAttribute("form") MoveForm form, Model model) {
        DeskAct.fill(model, Map.of());
        return page(form, model);
    }

    @PostMapping("/tasks")
    String move(
            @ModelAttribute("form") MoveForm form, Model model, HttpServletResponse response, RedirectAttributes next) {
        DeskAct.requireRole(Role.MANAGER);
        boolean done = DeskAct.done(null, "改派没有完成", model, response, next, () -> {
            List<Moved> moved = reassignment.move(new Move(chosen(form), form.to(), form.back(), form.why()));
            next.addFlashAttribute("moved", moved);
            long all = moved.stream().filter(Moved::done).count();
            return "改派了 %d 项任务%s"
                    .formatted(all, all == moved.size() ? "。" : "，另有 %d 项没有改派，原因见下。".formatted(moved.size() - all));
        });
        if (!done) {
            return page(form, model);
        }
        next.addAttribute("person", form.person());
        next.addAttribute("office", form.office());
        return "redirect:/desk/workload/tasks";
    }

    private List<String> chosen(MoveForm form) {
        return form.all()
                ? tasks(form, Reassignment.MOST + 1).stream().map(LyingTask::id).toList()
                : form.task();
    }

    private List<LyingTask> tasks(MoveForm form, int limit) {
        List<String> seen = form.office().isEmpty()
                ? offices()
                : offices().stream().filter(form.office()::equals).toList();
        return form.person().isEmpty() ? workload.unclaimed(seen, limit) : workload.heldBy(form.person(), seen, limit);
    }

    private String page(MoveForm form, Model model) {
        List<LyingTask> tasks = tasks(form, Reassignment.MOST);
        Map<String, String> colleagues = workload.colleagues(
                tasks.stream().map(LyingTask::office).distinct().toList());
        colleagues.remove(form.person());
        model.addAttribute("form", form);
        model.addAttribute("who", form.person().isEmpty() ? "" : directory.name(form.person()));
        model.addAttribute("tasks", tasks.stream().limit(LISTED).toList());
        model.addAttribute("count", tasks.size());
        model.addAttribute("colleagues", colleagues);
        model.addAttribute("away", substitutions.awayToday(colleagues.keySet()));
        model.addAttribute(
                "absent",
                form.person().isEmpty()
                        ? null
                        : substitutions.awayToday(List.of(form.person())).get(form.person()));
        return "desk/reassign";
    }

    private Map<String, String> labelled(List<String> offices) {
        Map<String, String> labelled = new LinkedHashMap<>();
        offices.forEach(office -> labelled.put(office, names.of(office)));
        return labelled;
    }

    private static List<String> offices() {
        DeskAct.requireRole(Role.MANAGER);
        return Workload.offices(DeskAct.me());
    }
}
