package org.guangsha.allotment.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.guangsha.allotment.AllotmentBoard;
import org.guangsha.allotment.Allotments;
import org.guangsha.allotment.BatchRow;
import org.guangsha.allotment.rules.Refusals.Consequence;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.StaffDirectory;
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

/** 配租: the batches of the own area, one batch with its order and offers, and the answers taken at the desk. */
@Controller
@RequestMapping("/desk/allotment")
class AllotmentController {

    /** Places of the order on a page. */
    private static final int PAGE = 50;

    private final AllotmentBoard board;
    private final Allotments allotments;
    private final AllotmentAccess access;
    private final StaffDirectory staff;
    private final Clock clock;

    AllotmentController(
            AllotmentBoard board, Allotments allotments, AllotmentAccess access, StaffDirectory staff, Clock clock) {
        this.board = board;
        this.allotments = allotments;
        this.access = access;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("rows", board.of(access.read(me())));
        model.addAttribute("mayBegin", !access.allot(me()).isEmpty());
        return "allotment/list";
    }

    @GetMapping("/{code}")
    String batch(
            @PathVariable("code") String code, @RequestParam(name = "page", defaultValue = "1") int page, Model model) {
        return page(readable(code), page, model);
    }

    @PostMapping("/{code}/accept")
    String accept(
            @PathVariable("code") String code,
            @RequestParam("caseNo") String caseNo,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return act(code, model, response, next, () -> {
            allotments.accept(code, caseNo);
            return "案件 %s 接受提供的住房，已登记。".formatted(caseNo);
        });
    }

    @PostMapping("/{code}/refuse")
    String refuse(
            @PathVariable("code") String code,
            @RequestParam("caseNo") String caseNo,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return act(
                code,
                model,
                response,
                next,
                () -> "案件 %s 放弃提供的住房，已登记；%s。".formatted(caseNo, words(allotments.refuse(code, caseNo, reason))));
    }

    @PostMapping("/{code}/strike-out")
    String strikeOut(
            @PathVariable("code") String code,
            @RequestParam("caseNo") String caseNo,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return act(code, model, response, next, () -> {
            allotments.strikeOut(code, caseNo, reason);
            return "案件 %s 的选定已取消，房源收回。".formatted(caseNo);
        });
    }

    @PostMapping("/{code}/stop")
    String stop(
            @PathVariable("code") String code,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return act(code, model, response, next, () -> {
            allotments.stop(code, reason);
            return "批次已终止，房源已收回。";
        });
    }

    /** Only the department of the list acts; what is refused is told on the page as it stands. */
    private String act(
            String code, Model model, HttpServletResponse response, RedirectAttributes next, Supplier<String> act) {
        BatchRow row = readable(code);
        if (!access.acts(me(), row)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            next.addFlashAttribute("done", act.get());
            return "redirect:/desk/allotment/" + code;
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            model.addAttribute(
                    "faults", refused.faults().stream().map(Fault::message).toList());
        } catch (OptimisticLockingException meanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("faults", List.of("刚才有人同时办理这个批次，没有登记，请核对后再试一次"));
        }
        return page(row, 1, model);
    }

    private String page(BatchRow row, int page, Model model) {
        var view = board.view(row.code());
        boolean ordered = row.course().orderedOn() != null;
        int pages = ordered ? Math.max(1, (view.participants() + PAGE - 1) / PAGE) : 0;
        int shown = Math.min(Math.max(1, page), Math.max(1, pages));
        model.addAttribute("view", view);
        model.addAttribute("row", view.row());
        model.addAttribute("order", ordered ? board.order(row.code(), (shown - 1) * PAGE + 1, PAGE) : List.of());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("acts", access.acts(me(), row));
        model.addAttribute("staff", staff);
        model.addAttribute("today", LocalDate.now(clock));
        return "allotment/batch";
    }

    private static String words(Consequence cost) {
        return switch (cost) {
            case KEEPS_ITS_PLACE -> "保留轮候和选房资格";
            case PASSED_OVER -> "已超过规定次数，本批次不再提供";
            case LEAVES -> "已超过规定次数，退出轮候";
        };
    }

    private BatchRow readable(String code) {
        return board.find(code)
                .filter(row -> access.read(me()).contains(row.batch().listArea()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow();
    }
}
