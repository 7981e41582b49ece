package org.guangsha.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guangsha.calendar.rules.Arrangement;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 节假日安排: the announced years, entering one with a preview of what it does to open dates, and the lists that stay. */
@Controller
@RequestMapping("/desk/calendar")
class CalendarDesk {

    private static final String PAGE = "calendar/year";
    private static final String HOME = "redirect:/desk/calendar";

    private final Announcements announcements;
    private final RecountedDates recounted;
    private final EnteredArrangements entered;
    private final Clock clock;

    CalendarDesk(Announcements announcements, RecountedDates recounted, EnteredArrangements entered, Clock clock) {
        this.announcements = announcements;
        this.recounted = recounted;
        this.entered = entered;
        this.clock = clock;
    }

    @GetMapping
    String year(@RequestParam(name = "year", required = false) Integer year, Model model) {
        CalendarEdition now = announcements.current();
        int shown = year == null ? LocalDate.now(clock).getYear() : year;
        if (!years(now).contains(shown)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page(shown, now, form(now, shown), List.of(), model);
    }

    @PostMapping("/preview")
    String preview(
            @ModelAttribute("form") AnnouncementForm form,
            @RequestParam(name = "file", required = false) MultipartFile file,
            Model model,
            HttpServletResponse response) {
        AnnouncementForm typed = withFile(form, file);
        try {
            Arrangement announced = typed.read();
            List<DateMove> moves = announcements.preview(announced, typed.reason());
            CalendarEdition now = announcements.current();
            model.addAttribute("announced", announced);
            model.addAttribute("again", !now.of(announced.year()).isEmpty());
            model.addAttribute("yaml", ArrangementFile.write(announced));
            model.addAttribute("reason", typed.reason());
            model.addAttribute("basedOn", now.id());
            model.addAttribute(
                    "months", YearGrid.of(announced.year(), now.with(now.id() + 1, LocalDate.now(clock), announced)));
            list(moves, model);
            return "calendar/preview";
        } catch (FaultsFound refused) {
            return refuse(typed, refused, model, response);
        }
    }

    @PostMapping
    String announce(
            @ModelAttribute("form") AnnouncementForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            long id = announcements.announce(form.read(), form.basedOn(), form.reason());
            boolean all = find(id).recounted() != null;
            next.addFlashAttribute("done", all ? "放假安排已生效，在办期限已重新计算。" : "放假安排已生效。");
            return HOME + "/" + id;
        } catch (FaultsFound refused) {
            return refuse(form, refused, model, response);
        }
    }

    @GetMapping("/{id}")
    String result(@PathVariable("id") long id, Model model) {
        EnteredArrangement one = find(id);
        model.addAttribute("one", one);
        model.addAttribute("latest", entered.newest() == id);
        model.addAttribute("zone", clock.getZone());
        list(recounted.of(id), model);
        return "calendar/result";
    }

    /** How far the recount has come, for the page that waits for it; 0 before it has begun. */
    @GetMapping("/{id}/progress")
    @ResponseBody
    Map<String, Long> progress(@PathVariable("id") long id) {
        return Map.of("done", recounted.count(id));
    }

    @PostMapping("/{id}/recount")
    String recount(@PathVariable("id") long id, RedirectAttributes next) {
        try {
            List<String> busy = announcements.recount(id);
            next.addFlashAttribute(
                    "done", busy.isEmpty() ? "已核对，没有遗漏的期限。" : "下列案件正在办理，请稍后再核对：" + String.join("、", busy));
        } catch (FaultsFound refused) {
            next.addFlashAttribute("refused", words(refused.faults()));
        }
        return HOME + "/" + id;
    }

    @GetMapping("/{id}.csv")
    ResponseEntity<byte[]> csv(@PathVariable("id") long id) {
        EnteredArrangement one = find(id);
        String name = "期限重算-%d-%d.csv".formatted(one.arrangement().year(), id);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(MoveSheet.of(one.arrangement().notice(), recounted.of(id)));
    }

    private EnteredArrangement find(long id) {
        return entered.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String refuse(AnnouncementForm form, FaultsFound refused, Model model, HttpServletResponse response) {
        response.setStatus(refused.status().value());
        CalendarEdition now = announcements.current();
        int typed = form.year().matches("[0-9]{4}") ? Integer.parseInt(form.year()) : 0;
        int shown = years(now).contains(typed) ? typed : LocalDate.now(clock).getYear();
        return page(shown, now, form, refused.faults(), model);
    }

    private String page(int shown, CalendarEdition now, AnnouncementForm form, List<Fault> faults, Model model) {
        model.addAttribute("shown", shown);
        model.addAttribute("years", years(now));
        model.addAttribute("announced", now.of(shown));
        model.addAttribute("months", YearGrid.of(shown, now));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("mayEnter", shown >= LocalDate.now(clock).getYear());
        model.addAttribute("again", !now.of(shown).isEmpty());
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("history", announcements.history());
        return PAGE;
    }

    /** Where a year had two notices the form starts with the first; it says the whole year anew. */
    private static AnnouncementForm form(CalendarEdition now, int year) {
        List<Arrangement> known = now.of(year);
        return known.isEmpty()
                ? AnnouncementForm.blank(year, now.id())
                : AnnouncementForm.of(known.get(0), "", now.id());
    }

    /** The newest in front, the year to be announced next among them. */
    private static List<Integer> years(CalendarEdition now) {
        int first = now.arrangements().get(0).year();
        return IntStream.rangeClosed(first, now.lastYear() + 1)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static void list(List<DateMove> moves, Model model) {
        model.addAttribute("moved", moves.stream().filter(DateMove::isMoved).toList());
        model.addAttribute(
                "left", moves.stream().filter(move -> !move.isMoved()).toList());
        model.addAttribute(
                "cases",
                moves.stream()
                        .filter(DateMove::isMoved)
                        .map(DateMove::caseNo)
                        .distinct()
                        .count());
    }

    private static AnnouncementForm withFile(AnnouncementForm form, MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return form;
        }
        try {
            String text = new String(file.getBytes(), StandardCharsets.UTF_8);
            return new AnnouncementForm(
                    form.year(),
                    form.notice(),
                    form.name(),
                    form.from(),
                    form.to(),
                    form.workdays(),
                    text,
                    form.reason(),
                    form.basedOn());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(List<Fault> faults) {
        return String.join("；", faults.stream().map(Fault::message).toList());
    }
}
