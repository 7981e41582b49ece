package org.guangsha.allotment.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guangsha.allotment.Allotments;
import org.guangsha.area.Area;
import org.guangsha.policy.Policy;
import org.guangsha.policy.Programme;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.StaffMember;
import org.guangsha.stock.DwellingState;
import org.guangsha.stock.Projects;
import org.guangsha.stock.StockFilter;
import org.guangsha.stock.StockList;
import org.guangsha.waitinglist.ListSummary;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 发起批次: programme and free dwellings are chosen; who chooses first is the policy's, and the page says so. */
@Controller
@RequestMapping("/desk/allotment/new")
class NewBatchController {

    /** Free dwellings on the page; who has more filters by project, or enters numbers. */
    private static final int SHOWN = 200;

    private final Allotments allotments;
    private final AllotmentAccess access;
    private final StockList stock;
    private final Projects projects;
    private final WaitingList lists;
    private final Policy policy;

    NewBatchController(
            Allotments allotments,
            AllotmentAccess access,
            StockList stock,
            Projects projects,
            WaitingList lists,
            Policy policy) {
        this.allotments = allotments;
        this.access = access;
        this.stock = stock;
        this.projects = projects;
        this.lists = lists;
        this.policy = policy;
    }

    @GetMapping
    String form(
            @RequestParam(name = "area", defaultValue = "") String area,
            @RequestParam(name = "programme", defaultValue = "LOW_RENT") Programme programme,
            @RequestParam(name = "project", defaultValue = "") String project,
            @RequestParam(name = "q", defaultValue = "") String words,
            Model model) {
        return page(seat(area), new StockFilter(project, DwellingState.AVAILABLE, programme, words), Set.of(), model);
    }

    @PostMapping
    String begin(
            @RequestParam(name = "area", defaultValue = "") String area,
            @RequestParam("programme") Programme programme,
            @RequestParam(name = "project", defaultValue = "") String project,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "dwelling", defaultValue = "") List<String> ticked,
            @RequestParam(name = "codes", defaultValue = "") String codes,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Area seat = seat(area);
        Set<String> chosen = new LinkedHashSet<>(ticked);
        Stream.of(codes.strip().split("[\\s,，、;；]+"))
                .filter(code -> !code.isEmpty())
                .forEach(chosen::add);
        try {
            String batch = allotments.begin(programme, seat.code(), chosen, me().username());
            next.addFlashAttribute("done", "批次 %s 已发起，房源即将公布。".formatted(batch));
            return "redirect:/desk/allotment/" + batch;
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            model.addAttribute(
                    "faults", refused.faults().stream().map(Fault::message).toList());
            model.addAttribute("codes", codes);
            return page(seat, new StockFilter(project, DwellingState.AVAILABLE, programme, words), chosen, model);
        }
    }

    private String page(Area seat, StockFilter filter, Set<String> chosen, Model model) {
        List<String> own = List.of(seat.code());
        model.addAttribute("seat", seat);
        model.addAttribute("seats", access.allot(me()));
        model.addAttribute("filter", filter);
        model.addAttribute("programmes", Programme.values());
        model.addAttribute("projects", projects.of(own));
        model.addAttribute("rows", stock.page(filter, own, 0, SHOWN));
        model.addAttribute("chosen", chosen);
        model.addAttribute(
                "waiting",
                lists.list(filter.programme(), seat.code())
                        .map(ListSummary::waiting)
                        .orElse(0));
        model.addAttribute("order", policy.allotment().order().of(filter.programme()));
        model.addAttribute("terms", policy.allotment());
        return "allotment/new";
    }

    /** The seat asked for, or the member's first. */
    private Area seat(String code) {
        List<Area> own = access.allot(me());
        return own.stream()
                .filter(seat -> code.isEmpty() || seat.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow();
    }
}
