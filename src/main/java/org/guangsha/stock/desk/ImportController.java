package org.guangsha.stock.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.policy.Policy;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.StaffMember;
import org.guangsha.stock.ImportResult;
import org.guangsha.stock.ImportTable;
import org.guangsha.stock.Project;
import org.guangsha.stock.Projects;
import org.guangsha.stock.StockImport;
import org.guangsha.stock.rules.Column;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** 导入房源: projects registered, lists handed in, and what became of them. */
@Controller
@RequestMapping("/desk/stock")
class ImportController {

    private static final int FAULTS_SHOWN = 200;
    private static final int LAST = 10;
    private static final String PAGE = "stock/import";

    private final StockImport lists;
    private final ImportTable results;
    private final Projects projects;
    private final StockAccess access;
    private final Areas areas;
    private final Policy policy;
    private final Clock clock;

    ImportController(
            StockImport lists,
            ImportTable results,
            Projects projects,
            StockAccess access,
            Areas areas,
            Policy policy,
            Clock clock) {
        this.lists = lists;
        this.results = results;
        this.projects = projects;
        this.access = access;
        this.areas = areas;
        this.policy = policy;
        this.clock = clock;
    }

    @GetMapping("/import")
    String form(Model model) {
        return page(new Project("", "", "", ""), List.of(), model);
    }

    @PostMapping("/import")
    String take(@RequestParam("file") MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        try {
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            return "redirect:/desk/stock/imports/" + lists.take(name, file.getBytes(), seats());
        } catch (FaultsFound refused) {
            return refuse(new Project("", "", "", ""), refused, model, response);
        }
    }

    @PostMapping("/projects")
    String register(
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "address", defaultValue = "") String address,
            @RequestParam("seat") String seat,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!seats().contains(seat)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Project project = new Project(code.strip(), name.strip(), address.strip(), seat);
        try {
            projects.register(project);
        } catch (FaultsFound refused) {
            return refuse(project, refused, model, response);
        }
        next.addFlashAttribute("done", "项目 %s 已登记，可以导入它的房源。".formatted(project.code()));
        return "redirect:/desk/stock/import";
    }

    @GetMapping("/imports/{id}")
    String result(@PathVariable("id") long id, @RequestParam(name = "from", defaultValue = "0") int from, Model model) {
        ImportResult result =
                results.find(id, me().username()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("result", result);
        model.addAttribute("faults", results.faults(id, from, FAULTS_SHOWN));
        model.addAttribute("from", from);
        model.addAttribute("size", FAULTS_SHOWN);
        return "stock/result";
    }

    @GetMapping("/template.{kind}")
    ResponseEntity<byte[]> template(@PathVariable("kind") String kind) throws IOException {
        boolean text = "csv".equals(kind);
        if (!text && !"xlsx".equals(kind)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(
                        text
                                ? new MediaType("text", "csv", StandardCharsets.UTF_8)
                                : MediaType.parseMediaType(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("房源导入模板." + kind, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(text ? Template.csv() : Template.xlsx());
    }

    private String refuse(Project typed, FaultsFound refused, Model model, HttpServletResponse response) {
        response.setStatus(refused.status().value());
        return page(typed, refused.faults(), model);
    }

    private String page(Project typed, List<Fault> faults, Model model) {
        List<Area> seats = seats().stream().map(areas::get).toList();
        model.addAttribute("seats", seats);
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("projects", projects.of(seats()));
        model.addAttribute("columns", Column.values());
        model.addAttribute("sizes", SizeRow.all(policy.stock()));
        model.addAttribute("mostRows", StockImport.MOST_ROWS);
        model.addAttribute("largestFile", StockImport.LARGEST_FILE);
        model.addAttribute("last", results.last(me().username(), LAST));
        model.addAttribute("zone", clock.getZone());
        return PAGE;
    }

    private List<String> seats() {
        return access.write(me());
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow();
    }
}
