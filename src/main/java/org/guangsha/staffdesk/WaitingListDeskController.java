package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guangsha.household.HouseholdService;
import org.guangsha.staff.CaseAccess;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.StaffMember;
import org.guangsha.waitinglist.ListSummary;
import org.guangsha.waitinglist.Listed;
import org.guangsha.waitinglist.Move;
import org.guangsha.waitinglist.RankChart;
import org.guangsha.waitinglist.Standing;
import org.guangsha.waitinglist.WaitingList;
import org.guangsha.waitinglist.WaitingRescore;
import org.springframework.beans.factory.ObjectProvider;
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

/** The waiting lists at the desk: who is next, one household's points in words, and how its rank came about. */
@Controller
@RequestMapping("/desk/waiting-list")
class WaitingListDeskController {

    private static final int NEXT = 20;
    private static final int MOVES = 200;

    private final WaitingListDesk desk;
    private final WaitingList lists;
    private final WaitingRescore rescore;
    private final HouseholdService households;
    private final ObjectProvider<CaseAccess> access;
    private final Clock clock;

    WaitingListDeskController(
            WaitingListDesk desk,
            WaitingList lists,
            WaitingRescore rescore,
            HouseholdService households,
            ObjectProvider<CaseAccess> access,
            Clock clock) {
        this.desk = desk;
        this.lists = lists;
        this.rescore = rescore;
        this.households = households;
        this.access = access;
        this.clock = clock;
    }

    /** With a case number, the page of that household; a number that is not there and one that is not for you look alike. */
    @GetMapping
    String all(
            @RequestParam(name = "list", defaultValue = "0") long chosen,
            @RequestParam(name = "caseNo", defaultValue = "") String caseNo,
            Model model,
            HttpServletResponse response) {
        String wanted = caseNo.strip();
        if (!wanted.isEmpty()) {
            if (readable(wanted).isPresent()) {
                return "redirect:/desk/waiting-list/cases/" + wanted;
            }
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        List<ListSummary> seen = desk.seenBy(me());
        ListSummary shown = seen.stream()
                .filter(list -> list.id() == chosen)
                .findFirst()
                .or(() -> seen.stream().findFirst())
                .orElse(null);
        model.addAttribute("desk", desk);
        model.addAttribute("lists", seen);
        model.addAttribute("shown", shown);
        model.addAttribute("wanted", wanted);
        model.addAttribute("mayRescore", shown != null && desk.mayRescore(me(), shown));
        List<Listed> next = shown == null ? List.of() : lists.next(shown.programme(), shown.listArea(), NEXT);
        model.addAttribute("next", next);
        model.addAttribute(
                "names",
                households.applicants(next.stream().map(Listed::householdId).toList()));
        return "waiting/desk";
    }

    @GetMapping("/cases/{caseNo}")
    String one(@PathVariable("caseNo") String caseNo, Model model) {
        Standing standing = readable(caseNo).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Move> moves = lists.moves(caseNo, MOVES);
        model.addAttribute("standing", standing);
        model.addAttribute(
                "list",
                lists.list(standing.programme(), standing.listArea())
                        .map(desk::name)
                        .orElseThrow());
        model.addAttribute(
                "name", households.applicants(List.of(standing.householdId())).get(standing.householdId()));
        model.addAttribute(
                "moves",
                moves.stream()
                        .map(move -> new Told(move, DeskWords.minute(move.at())))
                        .toList());
        model.addAttribute("chart", RankChart.of(moves, clock.instant()));
        return "waiting/case";
    }

    /** A move as the page tells it. */
    record Told(Move move, String at) {}

    @PostMapping("/{list}/rescore")
    String rescore(@PathVariable("list") long id, RedirectAttributes next) {
        ListSummary list = desk.seenBy(me()).stream()
                .filter(seen -> seen.id() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!desk.mayRescore(me(), list)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        int changed = rescore.upTo(id, LocalDate.now(clock));
        next.addFlashAttribute("said", "%s轮候已按今日重新计分，%d 户得分有变化。".formatted(desk.name(list), changed));
        return "redirect:/desk/waiting-list?list=" + id;
    }

    private Optional<Standing> readable(String caseNo) {
        CaseAccess rules = access.getIfAvailable();
        return rules != null && rules.mayRead(me(), caseNo) ? lists.standing(caseNo) : Optional.empty();
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow();
    }
}
