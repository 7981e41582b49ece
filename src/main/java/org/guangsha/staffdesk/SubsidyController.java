package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.guangsha.area.Areas;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.guangsha.subsidy.Overpayment;
import org.guangsha.subsidy.Overpayments;
import org.guangsha.subsidy.PaperKind;
import org.guangsha.subsidy.RunFacts;
import org.guangsha.subsidy.SubsidyRuns;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The months of the rent subsidy: housing and finance of the city begin them, follow them, take their papers and bring the
 * bank's answer; the city's managers read.
 */
@Controller
@RequestMapping("/desk/subsidy")
class SubsidyController {

    private static final String LIST = "desk/subsidy";
    private static final String RUN = "desk/subsidy-run";

    private final SubsidyRuns runs;
    private final Overpayments overpayments;
    private final Areas areas;

    SubsidyController(SubsidyRuns runs, Overpayments overpayments, Areas areas) {
        this.runs = runs;
        this.overpayments = overpayments;
        this.areas = areas;
    }

    @GetMapping
    String list(Model model) {
        Reader me = reader();
        model.addAttribute("rows", runs.all().stream().map(SubsidyRow::of).toList());
        model.addAttribute("mayStart", me.housing());
        List<Overpayment> owing = overpayments.all();
        model.addAttribute("owing", owing.stream().limit(SubsidyRuns.LISTED).toList());
        model.addAttribute("owingCount", owing.size());
        model.addAttribute(
                "owingFen", owing.stream().mapToLong(Overpayment::fen).sum());
        model.addAttribute("whyNot", me.housing() ? runs.whyNotNow().orElse("") : "");
        return LIST;
    }

    @PostMapping
    String start(Model model, HttpServletResponse response, RedirectAttributes next) {
        Reader me = reader();
        require(me.housing());
        try {
            next.addFlashAttribute(
                    "said", "%s 的发放已经发起。".formatted(runs.start(me.member().username())));
            return "redirect:/desk/subsidy";
        } catch (FaultsFound refused) {
            refused(model, response, refused);
            return list(model);
        }
    }

    @GetMapping("/{id}")
    String run(@PathVariable("id") long id, Model model) {
        return show(find(id), model);
    }

    @GetMapping("/{id}/{paper}")
    void paper(@PathVariable("id") long id, @PathVariable("paper") String code, HttpServletResponse response)
            throws IOException {
        Reader me = reader();
        RunFacts run = find(id);
        PaperKind kind = Arrays.stream(PaperKind.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        require(me.pays() || !kind.inClear());
        response.setContentType(
                switch (kind.suffix()) {
                    case "pdf" -> "application/pdf";
                    case "csv" -> "text/csv;charset=UTF-8";
                    default -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                });
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(kind.fileName(run.month()), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        if (!runs.read(run, kind, response.getOutputStream())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @PostMapping("/{id}/return")
    String takeReturn(
            @PathVariable("id") long id,
            @RequestParam("file") MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next)
            throws IOException {
        require(reader().pays());
        RunFacts run = find(id);
        Path upload = Files.createTempFile("guangsha", ".csv");
        try {
            file.transferTo(upload);
            int refused = runs.takeReturn(run, upload);
            next.addFlashAttribute("said", "回盘文件已导入，退回 %d 笔。".formatted(refused));
            return "redirect:/desk/subsidy/" + id;
        } catch (FaultsFound refused) {
            refused(model, response, refused);
            return show(run, model);
        } finally {
            Files.deleteIfExists(upload);
        }
    }

    private String show(RunFacts run, Model model) {
        Reader me = reader();
        model.addAttribute("view", runs.view(run));
        model.addAttribute("row", SubsidyRow.of(run));
        model.addAttribute("pays", me.pays());
        model.addAttribute("listed", SubsidyRuns.LISTED);
        return RUN;
    }

    private static void refused(Model model, HttpServletResponse response, FaultsFound refused) {
        response.setStatus(refused.status().value());
        model.addAttribute("refusal", refused.title());
        model.addAttribute(
                "faults", refused.faults().stream().map(Fault::message).toList());
    }

    private RunFacts find(long id) {
        return runs.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Whoever asks, and what of the city's offices they belong to. */
    private record Reader(StaffMember member, boolean housing, boolean finance) {

        boolean pays() {
            return housing || finance;
        }
    }

    /** Only the city's own departments and managers: districts don't pay. */
    private Reader reader() {
        StaffMember member = LoggedIn.member().orElseThrow();
        List<String> groups = member.groups();
        Reader me = new Reader(
                member, groups.contains(areas.cityOffice("housing")), groups.contains(areas.cityOffice("finance")));
        require(me.pays() || member.areasAs(Role.MANAGER).contains(areas.city().code()));
        return me;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
