package org.guangsha.reports.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guangsha.area.Area;
import org.guangsha.problem.FaultsFound;
import org.guangsha.reports.PeriodReport;
import org.guangsha.reports.ReportAreas;
import org.guangsha.reports.Reports;
import org.guangsha.reports.Trend;
import org.guangsha.reports.rules.Period;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 统计报表: the weeks that are kept and any period, for the manager's own areas; on a page, as a workbook, printed. */
@Controller
@RequestMapping("/desk/reports")
class ReportDeskController {

    private static final String PAGE = "reports/report";

    private final Reports reports;
    private final ReportAreas areas;
    private final Trend trend;
    private final Clock clock;

    ReportDeskController(Reports reports, ReportAreas areas, Trend trend, Clock clock) {
        this.reports = reports;
        this.areas = areas;
        this.trend = trend;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(name = "area", required = false) String area, Model model) {
        Area chosen = area(area, model);
        model.addAttribute("form", new PeriodForm("week", LocalDate.now(clock).toString(), ""));
        return list(chosen, model);
    }

    private String list(Area chosen, Model model) {
        model.addAttribute("area", chosen);
        model.addAttribute("weeks", trend.of(chosen.code(), reports.weeks()));
        return "reports/list";
    }

    @GetMapping("/view")
    String view(
            PeriodForm form,
            @RequestParam(name = "area", required = false) String area,
            Model model,
            HttpServletResponse response) {
        Area chosen = area(area, model);
        model.addAttribute("form", form);
        try {
            Period period = form.period();
            model.addAttribute(
                    "files",
                    "/desk/reports/view/FORMAT?kind=days&day=%s&until=%s&area=%s"
                            .formatted(period.from(), period.to(), chosen.code()));
            model.addAttribute(
                    "here",
                    "/desk/reports/view?kind=%s&day=%s&until=%s&area="
                            .formatted(form.kind(), form.day(), form.until()));
            return page(reports.of(period), chosen, model);
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            model.addAttribute("faults", refused.faults());
            return list(chosen, model);
        }
    }

    @GetMapping("/view/{format:xlsx|pdf}")
    void file(
            PeriodForm form,
            @PathVariable("format") String format,
            @RequestParam(name = "area", required = false) String area,
            Model model,
            HttpServletResponse response)
            throws IOException {
        send(reports.of(form.period()), area(area, model), format, response);
    }

    @GetMapping("/{id:\\d+}")
    String kept(@PathVariable("id") long id, @RequestParam(name = "area", required = false) String area, Model model) {
        Area chosen = area(area, model);
        PeriodReport report = find(id);
        LocalDate day = report.period().from();
        model.addAttribute("form", new PeriodForm("week", day.toString(), ""));
        model.addAttribute("kept", id);
        model.addAttribute("files", "/desk/reports/%d/FORMAT?area=%s".formatted(id, chosen.code()));
        model.addAttribute("here", "/desk/reports/%d?area=".formatted(id));
        return page(report, chosen, model);
    }

    @GetMapping("/{id:\\d+}/{format:xlsx|pdf}")
    void keptFile(
            @PathVariable("id") long id,
            @PathVariable("format") String format,
            @RequestParam(name = "area", required = false) String area,
            Model model,
            HttpServletResponse response)
            throws IOException {
        send(find(id), area(area, model), format, response);
    }

    private String page(PeriodReport report, Area chosen, Model model) {
        ReportView view = ReportView.of(report, chosen.code(), areas);
        model.addAttribute("view", view);
        model.addAttribute("facts", ReportWords.overview(view.total()));
        model.addAttribute("columns", ReportWords.COLUMNS);
        model.addAttribute("notes", ReportWords.notes(report));
        return PAGE;
    }

    private void send(PeriodReport report, Area chosen, String format, HttpServletResponse response)
            throws IOException {
        ReportView view = ReportView.of(report, chosen.code(), areas);
        boolean pdf = format.equals("pdf");
        response.setContentType(
                pdf ? "application/pdf" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(view.fileName() + "." + format, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        if (pdf) {
            response.getOutputStream().write(ReportPrint.pdf(view));
        } else {
            ReportBook.write(view, response.getOutputStream());
        }
    }

    private PeriodReport find(long id) {
        return reports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The area asked for, the first of the manager's own where none is; another's is refused. */
    private Area area(String code, Model model) {
        List<Area> readable = areas.readBy(manager());
        model.addAttribute("areas", readable);
        return readable.stream()
                .filter(area -> code == null || code.isBlank() || area.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private static StaffMember manager() {
        return LoggedIn.member()
                .filter(member -> member.has(Role.MANAGER))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
