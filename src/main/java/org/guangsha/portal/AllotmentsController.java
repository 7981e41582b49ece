package org.guangsha.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guangsha.allotment.AllotmentBoard;
import org.guangsha.allotment.BatchRow;
import org.guangsha.allotment.BatchView;
import org.guangsha.allotment.Place;
import org.guangsha.area.Areas;
import org.guangsha.policy.Policy;
import org.guangsha.staff.OfficeNames;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * 配租公告 for everybody: dwellings announced, the order, a lot with all it is drawn with, the result, names masked (FACTS
 * waiting, art. 14).
 */
@Controller
@RequestMapping("/allotments")
class AllotmentsController {

    /** Places on the page; a file holds all. */
    private static final int SHOWN = 100;

    private final AllotmentBoard board;
    private final OfficeNames offices;
    private final Areas areas;
    private final Policy policy;

    AllotmentsController(AllotmentBoard board, OfficeNames offices, Areas areas, Policy policy) {
        this.board = board;
        this.offices = offices;
        this.areas = areas;
        this.policy = policy;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "rows",
                board.all().stream().filter(row -> row.course().isAnnounced()).toList());
        return "allotment/public-list";
    }

    @GetMapping("/{code}")
    String one(@PathVariable("code") String code, Model model) {
        BatchRow row = announced(code);
        BatchView view = board.view(code);
        model.addAttribute("row", row);
        model.addAttribute("view", view);
        model.addAttribute("order", row.course().orderedOn() == null ? List.of() : board.order(code, 1, SHOWN));
        model.addAttribute("shown", SHOWN);
        model.addAttribute("office", offices.of(row.course().office()));
        model.addAttribute("areas", areas);
        model.addAttribute("numberWords", policy.allotment().publicNumber().value());
        return "allotment/public-batch";
    }

    /** Case numbers of those who take part in a lot, one a line: what anybody draws it again with. */
    @GetMapping("/{code}/" + BatchView.CASES)
    ResponseEntity<byte[]> cases(@PathVariable("code") String code) {
        BatchRow row = announced(code);
        if (!row.course().isLot() && row.course().orderedOn() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return lines(code, Place::caseNo);
    }

    /** The order drawn, as the command writes it: ticket and case number. */
    @GetMapping("/{code}/tickets.csv")
    ResponseEntity<byte[]> tickets(@PathVariable("code") String code) {
        BatchRow row = announced(code);
        if (!row.course().isLot() || row.course().orderedOn() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return lines(code, place -> place.ticket() + "," + place.caseNo());
    }

    private ResponseEntity<byte[]> lines(String code, Function<Place, String> line) {
        String text = board.participants(code).stream().map(line).collect(Collectors.joining("\n", "", "\n"));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private BatchRow announced(String code) {
        return board.find(code)
                .filter(row -> row.course().isAnnounced())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
