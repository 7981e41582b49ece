package org.guangsha.models.migration;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 在办案件迁移: counts by version, the plan, one case tried, all of them, how far it is. Open to analysts and administrators. */
@Controller
@RequestMapping("/desk/models/running")
class MigrationController {

    private static final int LAST = 20;

    /** Before the id of a step in the names of the plan's fields. */
    private static final String CHOICE = "to-";

    private final RunningVersions versions;
    private final Migrations migrations;
    private final MigrationProgress progress;
    private final MigrationTable table;
    private final StaffDirectory directory;
    private final Clock clock;

    MigrationController(
            RunningVersions versions,
            Migrations migrations,
            MigrationProgress progress,
            MigrationTable table,
            StaffDirectory directory,
            Clock clock) {
        this.versions = versions;
        this.migrations = migrations;
        this.progress = progress;
        this.table = table;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String running(Model model) {
        Map<String, List<Version>> byKey =
                versions.all().stream().collect(Collectors.groupingBy(Version::key, TreeMap::new, Collectors.toList()));
        model.addAttribute(
                "procedures", byKey.values().stream().map(Procedure::of).toList());
        List<Migration> last = table.last(LAST);
        model.addAttribute("last", last);
        model.addAttribute(
                "names", directory.names(last.stream().map(Migration::person).toList()));
        model.addAttribute("zone", clock.getZone());
        return "models/running";
    }

    @GetMapping("/plan")
    String plan(
            @RequestParam("from") String from,
            @RequestParam("to") String to,
            @RequestParam Map<String, String> form,
            Model model) {
        return page(plan(from, to, form), List.of(), model);
    }

    @PostMapping("/one")
    String one(
            @RequestParam("from") String from,
            @RequestParam("to") String to,
            @RequestParam(name = "caseNo", defaultValue = "") String caseNo,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response) {
        Plan plan = plan(from, to, form);
        try {
            String tried = migrations.one(plan, caseNo.strip(), me());
            model.addAttribute("tried", tried);
            return page(plan(from, to, form), List.of(), model);
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            return page(plan, refused.faults(), model);
        }
    }

    @PostMapping("/all")
    String all(
            @RequestParam("from") String from,
            @RequestParam("to") String to,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response) {
        Plan plan = plan(from, to, form);
        try {
            return "redirect:/desk/models/running/migrations/" + migrations.all(plan, me());
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            return page(plan, refused.faults(), model);
        }
    }

    @GetMapping("/migrations/{id}")
    String migration(@PathVariable("id") long id, Model model) {
        Migration migration = found(id);
        model.addAttribute("migration", migration);
        model.addAttribute("progress", progress.of(migration));
        model.addAttribute(
                "left", versions.find(migration.fromId()).map(Version::running).orElse(0L));
        model.addAttribute("who", directory.name(migration.person()));
        model.addAttribute("zone", clock.getZone());
        return "models/migration";
    }

    @PostMapping("/migrations/{id}/retry")
    String retry(@PathVariable("id") long id, RedirectAttributes next) {
        progress.retry(found(id), me());
        next.addFlashAttribute("done", "失败的案件即将重试。");
        return "redirect:/desk/models/running/migrations/" + id;
    }

    private String page(Plan plan, List<Fault> faults, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("faults", faults);
        model.addAttribute("zone", clock.getZone());
        return "models/plan";
    }

    private Plan plan(String from, String to, Map<String, String> form) {
        Map<String, String> chosen = new TreeMap<>();
        form.forEach((name, value) -> {
            if (name.startsWith(CHOICE) && !value.isEmpty()) {
                chosen.put(name.substring(CHOICE.length()), value);
            }
        });
        return migrations
                .plan(from, to, chosen, form.containsKey("restartTimers"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Migration found(long id) {
        return table.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
