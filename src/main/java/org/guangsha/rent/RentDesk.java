package org.guangsha.rent;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.ledger.LedgerAreas;
import org.guangsha.money.Yuan;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 租金: the month's charging, the bank's file, arrears and reminders; a housing department works, others read. */
@Controller
@RequestMapping("/desk/rent")
class RentDesk {

    private static final String HOME = "redirect:/desk/rent";
    private static final int MONTHS = 6;
    private static final int FILES = 10;

    /** Rows of arrears on the page. */
    private static final int ROWS = 200;

    private final RentCharging charging;
    private final Payments payments;
    private final RentBalances balances;
    private final Reminders reminders;
    private final RentSums sums;
    private final LedgerAreas readers;
    private final Areas areas;
    private final Clock clock;

    RentDesk(
            RentCharging charging,
            Payments payments,
            RentBalances balances,
            Reminders reminders,
            RentSums sums,
            LedgerAreas readers,
            Areas areas,
            Clock clock) {
        this.charging = charging;
        this.payments = payments;
        this.balances = balances;
        this.reminders = reminders;
        this.sums = sums;
        this.readers = readers;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping
    String page(Model model) {
        return page(List.of(), model);
    }

    @PostMapping("/charge")
    String charge(RedirectAttributes next) {
        YearMonth month = YearMonth.now(clock);
        int charged = charging.charge(month, worked());
        next.addFlashAttribute("done", "%s 租金已计收，%d 户有新的应缴。".formatted(month, charged));
        return HOME;
    }

    @PostMapping("/payments")
    String payments(
            @RequestParam("file") MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        List<String> seats = worked();
        try {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "缴款文件");
            PaymentImport read = payments.read(name, file.getBytes(), seats);
            next.addFlashAttribute(
                    "done",
                    "已入账 %d 笔、%s 元；此前已入账而略过的 %d 笔。".formatted(read.booked(), Yuan.grouped(read.fen()), read.known()));
            return HOME;
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            return page(refused.faults(), model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/remind")
    String remind(RedirectAttributes next) {
        int owing = reminders.remind(worked());
        next.addFlashAttribute("done", "欠缴 %d 户，本月的催缴通知书均已出具。".formatted(owing));
        return HOME;
    }

    private String page(List<Fault> faults, Model model) {
        List<String> seats = codes(readers.readBy(me()));
        YearMonth month = YearMonth.now(clock);
        List<RentStanding> owing = balances.inArrears(seats);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("month", month);
        model.addAttribute("waiting", charging.waiting(month, seats));
        model.addAttribute("months", sums.months(month, MONTHS, seats));
        model.addAttribute("files", sums.files(FILES, seats));
        model.addAttribute("owing", owing.size());
        model.addAttribute(
                "owed",
                Yuan.grouped(
                        owing.stream().mapToLong(one -> one.arrears().fen()).sum()));
        model.addAttribute(
                "rows",
                owing.stream()
                        .limit(ROWS)
                        .map(one -> ArrearsRow.of(
                                one, areas.get(one.tenancy().seat()).name(), today))
                        .toList());
        model.addAttribute("works", !seatsWorkedBy(me()).isEmpty());
        model.addAttribute("faults", faults);
        return "rent/page";
    }

    /** Seats whose rent the member deals with. */
    private List<String> worked() {
        List<String> seats = seatsWorkedBy(me());
        if (seats.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return seats;
    }

    private List<String> seatsWorkedBy(StaffMember member) {
        List<String> own = member.areasAs(Role.HOUSING);
        return codes(readers.readBy(member)).stream()
                .filter(seat -> own.stream()
                        .filter(area -> areas.find(area).isPresent())
                        .anyMatch(area -> areas.covers(area, seat)))
                .toList();
    }

    private static List<String> codes(List<Area> seats) {
        return seats.stream().map(Area::code).toList();
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
