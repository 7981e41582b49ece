package org.guangsha.models.release;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.guangsha.models.files.rules.ModelPath;
import org.guangsha.models.migration.RunningVersions;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.LoggedIn;
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

/** One deployment: what it changed, its reason, back to the version before. */
@Controller
@RequestMapping("/desk/models/releases/{id}")
class HistoryController {

    private final History history;
    private final Releases releases;
    private final ReleaseTable table;
    private final DeployedFiles files;
    private final RunningVersions running;
    private final Clock clock;

    HistoryController(
            History history,
            Releases releases,
            ReleaseTable table,
            DeployedFiles files,
            RunningVersions running,
            Clock clock) {
        this.history = history;
        this.releases = releases;
        this.table = table;
        this.files = files;
        this.running = running;
        this.clock = clock;
    }

    @GetMapping
    String one(@PathVariable("id") long id, Model model) {
        return one(id, List.of(), model);
    }

    private String one(long id, List<Fault> faults, Model model) {
        ReleaseRow row = row(id);
        model.addAttribute("row", row);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("faults", faults);
        model.addAttribute("diffs", row.changes().stream().map(this::diff).toList());
        model.addAttribute("whyNotUndo", releases.whyNotUndo(id));
        model.addAttribute(
                "versions",
                running.of(keys(row)).stream()
                        .filter(version -> version.running() > 0 || version.release() == id)
                        .toList());
        return "models/release";
    }

    private List<String> keys(ReleaseRow row) {
        return table.files(List.of(row.release().id())).stream()
                .map(ReleaseFile::path)
                .filter(ModelPath::isDiagram)
                .map(ModelPath::key)
                .toList();
    }

    private FileDiff diff(ReleaseFile file) {
        String address = "/desk/models/content?path=" + file.path() + "&at=";
        byte[] before = file.former() == 0
                ? null
                : files.content(file.former(), file.path()).orElse(null);
        byte[] after = files.content(file.release(), file.path()).orElse(null);
        return FileDiff.of(file.path(), before, address + file.former(), after, address + file.release());
    }

    @PostMapping("/reason")
    String explain(
            @PathVariable("id") long id,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        row(id);
        try {
            releases.explain(id, reason, me());
            next.addFlashAttribute("done", "原因已登记。");
            return "redirect:/desk/models/releases/" + id;
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            return one(id, refused.faults(), model);
        }
    }

    /** What taking it back would change. */
    @GetMapping("/undo")
    String undo(@PathVariable("id") long id, Model model) {
        return undo(id, "", List.of(), model);
    }

    private String undo(long id, String reason, List<Fault> refused, Model model) {
        SortedMap<String, byte[]> former = releases.former(id);
        model.addAttribute("row", row(id));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("faults", releases.check(former));
        model.addAttribute("whyNot", releases.whyNotUndo(id));
        model.addAttribute(
                "diffs",
                row(id).changes().stream()
                        .flatMap(file -> former.containsKey(file.path()) ? Stream.of(back(file)) : Stream.of())
                        .toList());
        model.addAttribute("basedOn", table.latest());
        model.addAttribute("reason", reason);
        model.addAttribute("refused", refused);
        return "models/undo";
    }

    private FileDiff back(ReleaseFile file) {
        String address = "/desk/models/content?path=" + file.path() + "&at=";
        byte[] now = files.content(file.release(), file.path()).orElse(null);
        byte[] then = files.content(file.former(), file.path()).orElse(null);
        return FileDiff.of(file.path(), now, address + file.release(), then, address + file.former());
    }

    @PostMapping("/undo")
    String undo(
            @PathVariable("id") long id,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            @RequestParam("basedOn") long basedOn,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        row(id);
        try {
            long release = releases.undo(id, reason, basedOn, me());
            next.addFlashAttribute("done", "已恢复到前一版，作为新的部署。");
            return "redirect:/desk/models/releases/" + release;
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            return undo(id, reason, refused.faults(), model);
        }
    }

    private ReleaseRow row(long id) {
        return history.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
