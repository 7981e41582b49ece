package org.guangsha.stock.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.guangsha.area.Areas;
import org.guangsha.policy.Programme;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.stock.Dwelling;
import org.guangsha.stock.DwellingState;
import org.guangsha.stock.Projects;
import org.guangsha.stock.Stock;
import org.guangsha.stock.StockFilter;
import org.guangsha.stock.StockList;
import org.guangsha.stock.rules.Transitions;
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

/** 房源: the list with its chart, and one dwelling with its history. */
@Controller
@RequestMapping("/desk/stock")
class StockController {

    private static final int PAGE = 50;

    private final Stock stock;
    private final StockList list;
    private final Projects projects;
    private final StockAccess access;
    private final StaffDirectory staff;
    private final Areas areas;
    private final Clock clock;

    StockController(
            Stock stock,
            StockList list,
            Projects projects,
            StockAccess access,
            StaffDirectory staff,
            Areas areas,
            Clock clock) {
        this.stock = stock;
        this.list = list;
        this.projects = projects;
        this.access = access;
        this.staff = staff;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(name = "project", defaultValue = "") String project,
            @RequestParam(name = "state", required = false) DwellingState state,
            @RequestParam(name = "programme", required = false) Programme programme,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        List<String> seats = access.read(me());
        StockFilter filter = new StockFilter(project, state, programme, words);
        model.addAttribute("filter", filter);
        model.addAttribute("rows", list.page(filter, seats, page - 1, PAGE));
        model.addAttribute("chart", list.states(seats));
        model.addAttribute("states", DwellingState.values());
        model.addAttribute("programmes", Programme.values());
        model.addAttribute("mayWrite", !access.write(me()).isEmpty());
        return "stock/list";
    }

    @GetMapping("/dwellings/{code}")
    String dwelling(@PathVariable("code") String code, Model model) {
        return page(readable(code), model);
    }

    @PostMapping("/dwellings/{code}/state")
    String change(
            @PathVariable("code") String code,
            @RequestParam("to") DwellingState to,
            @RequestParam(name = "why", defaultValue = "") String why,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Dwelling dwelling = readable(code);
        if (!access.write(me()).contains(dwelling.seat())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            stock.set(code, to, why.strip());
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            model.addAttribute("faults", refused.faults());
            return page(dwelling, model);
        }
        next.addFlashAttribute("done", "已改为“%s”。".formatted(to.chinese()));
        return "redirect:/desk/stock/dwellings/" + code;
    }

    private String page(Dwelling dwelling, Model model) {
        boolean mayWrite = access.write(me()).contains(dwelling.seat());
        model.addAttribute("dwelling", dwelling);
        model.addAttribute("project", projects.find(dwelling.facts().project()).orElseThrow());
        model.addAttribute("community", areas.path(dwelling.facts().community()));
        model.addAttribute("history", stock.history(dwelling.code()));
        model.addAttribute("staff", staff);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute(
                "next",
                !mayWrite
                        ? List.of()
                        : List.of(DwellingState.values()).stream()
                                .filter(to -> Transitions.allowedByHand(dwelling.state(), to))
                                .toList());
        return "stock/dwelling";
    }

    private Dwelling readable(String code) {
        return stock.find(code)
                .filter(dwelling -> access.read(me()).contains(dwelling.seat()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow();
    }
}
