package org.guangsha.models.release;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.guangsha.engine.ModelResources;
import org.guangsha.models.ModelFile;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 模型发布: what differs from what is in use; looked at, checked and deployed. Open to analysts and administrators. */
@Controller
@RequestMapping("/desk/models")
class ReleaseController {

    private static final String HOME = "redirect:/desk/models";
    private static final int PAGE = 20;

    private final ModelCandidates candidates;
    private final Releases releases;
    private final ReleaseTable table;
    private final History history;
    private final ModelResources folder;
    private final Clock clock;

    ReleaseController(
            ModelCandidates candidates,
            Releases releases,
            ReleaseTable table,
            History history,
            ModelResources folder,
            Clock clock) {
        this.candidates = candidates;
        this.releases = releases;
        this.table = table;
        this.history = history;
        this.folder = folder;
        this.clock = clock;
    }

    @GetMapping
    String home(@RequestParam(name = "from", defaultValue = "0") int from, Model model) {
        return home(from, List.of(), model);
    }

    private String home(int from, List<Fault> faults, Model model) {
        List<ReleaseRow> rows = history.page(Math.max(0, from), PAGE + 1);
        model.addAttribute("candidates", candidates.all());
        model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
        model.addAttribute("from", from);
        model.addAttribute("older", rows.size() > PAGE ? from + PAGE : 0);
        model.addAttribute("home", folder.home());
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("faults", faults);
        return "models/home";
    }

    @PostMapping("/upload")
    String upload(
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next)
            throws IOException {
        List<ModelFile> given = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (file.getOriginalFilename() != null
                    && !file.getOriginalFilename().isEmpty()) {
                given.add(ModelFile.of(file.getOriginalFilename(), file.getBytes()));
            }
        }
        try {
            candidates.take(given);
            next.addFlashAttribute("done", "已收下 %d 个文件，请查看差异后部署。".formatted(given.size()));
            return HOME;
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            return home(0, refused.faults(), model);
        }
    }

    @PostMapping("/discard")
    String discard(@RequestParam("path") String path, RedirectAttributes next) {
        candidates.discard(path);
        next.addFlashAttribute("done", "已删除上传的 %s，没有部署。".formatted(path));
        return HOME;
    }

    /** The files chosen, checked and compared with what is in use. */
    @GetMapping("/review")
    String review(@RequestParam(name = "file", required = false) List<String> tokens, Model model) {
        List<Candidate> chosen = chosen(tokens);
        return chosen.isEmpty() ? HOME : review(chosen, "", List.of(), model);
    }

    private String review(List<Candidate> chosen, String reason, List<Fault> refused, Model model) {
        SortedMap<String, byte[]> wanted = new TreeMap<>();
        chosen.forEach(one -> wanted.put(one.path(), one.content()));
        model.addAttribute("chosen", chosen);
        model.addAttribute("faults", releases.check(wanted));
        model.addAttribute("diffs", chosen.stream().map(ReleaseController::diff).toList());
        model.addAttribute("basedOn", table.latest());
        model.addAttribute("reason", reason);
        model.addAttribute("refused", refused);
        return "models/review";
    }

    private static FileDiff diff(Candidate one) {
        String address = "/desk/models/content?path=" + one.path() + "&at=";
        return FileDiff.of(one.path(), one.live(), address + "live", one.content(), address + one.source());
    }

    @PostMapping("/deploy")
    String deploy(
            @RequestParam(name = "file", required = false) List<String> tokens,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            @RequestParam("basedOn") long basedOn,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        List<Candidate> chosen = chosen(tokens);
        if (tokens == null || chosen.size() < tokens.size()) {
            next.addFlashAttribute("refused", "文件刚才又有变化，请重新查看差异后再部署。");
            return HOME;
        }
        try {
            long release = releases.deploy(chosen, reason, basedOn, me());
            next.addFlashAttribute("done", "已部署 %d 个文件。".formatted(chosen.size()));
            return "redirect:/desk/models/releases/" + release;
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            return review(chosen, reason, refused.faults(), model);
        }
    }

    private List<Candidate> chosen(List<String> tokens) {
        return tokens == null
                ? List.of()
                : candidates.all().stream()
                        .filter(one -> tokens.contains(one.token()))
                        .toList();
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
