package org.guangsha.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guangsha.area.Areas;
import org.guangsha.household.HouseholdService;
import org.guangsha.policy.Programme;
import org.guangsha.waitinglist.ListSummary;
import org.guangsha.waitinglist.Listed;
import org.guangsha.waitinglist.Standing;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The waiting lists as anybody may read them: the order and the points, names masked (R10; FACTS waiting, art. 14). */
@Controller
@RequestMapping("/waiting-list")
class WaitingListController {

    private static final int PAGE = 50;

    private final WaitingList lists;
    private final HouseholdService households;
    private final Areas areas;

    WaitingListController(WaitingList lists, HouseholdService households, Areas areas) {
        this.lists = lists;
        this.households = households;
        this.areas = areas;
    }

    /** All lists; with a case number, the page of its list where it stands. */
    @GetMapping
    String all(@RequestParam(name = "caseNo", defaultValue = "") String caseNo, Model model) {
        String wanted = caseNo.strip();
        Optional<Standing> found = wanted.isEmpty() ? Optional.empty() : lists.standing(wanted);
        if (found.filter(Standing::isWaiting).isPresent()) {
            Standing at = found.get();
            return "redirect:/waiting-list/%s/%s?page=%d&caseNo=%s#wanted"
                    .formatted(code(at.programme()), at.listArea(), pageOf(at.rank()), at.caseNo());
        }
        model.addAttribute("lists", lists.lists().stream().map(this::line).toList());
        model.addAttribute("wanted", wanted);
        model.addAttribute("left", found.orElse(null));
        return "waiting/lists";
    }

    @GetMapping("/{programme}/{area}")
    String one(
            @PathVariable("programme") String programme,
            @PathVariable("area") String area,
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "caseNo", defaultValue = "") String caseNo,
            Model model) {
        ListSummary list = find(programme, area);
        int pages = Math.max(1, pageOf(list.waiting()));
        int shown = Math.min(Math.max(1, page), pages);
        List<Listed> rows = lists.page(list.programme(), list.listArea(), (shown - 1) * PAGE + 1, PAGE);
        Map<Long, String> names =
                households.applicants(rows.stream().map(Listed::householdId).toList());
        model.addAttribute("line", line(list));
        model.addAttribute(
                "rows", rows.stream().map(row -> PublicPlace.of(row, names)).toList());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("wanted", caseNo);
        return "waiting/list";
    }

    private ListSummary find(String code, String area) {
        return Arrays.stream(Programme.values())
                .filter(programme -> code(programme).equals(code))
                .findFirst()
                .flatMap(programme -> lists.list(programme, area))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private WaitingLine line(ListSummary list) {
        String name = areas.find(list.listArea()).map(area -> area.name()).orElse(list.listArea());
        return new WaitingLine(list, name, code(list.programme()));
    }

    private static int pageOf(int rank) {
        return (rank + PAGE - 1) / PAGE;
    }

    private static String code(Programme programme) {
        return programme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
