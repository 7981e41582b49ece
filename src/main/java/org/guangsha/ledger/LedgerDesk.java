package org.guangsha.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.money.Yuan;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 账簿: the trial balance of a book, the entries behind a figure, how the year's budgets stand. */
@Controller
@RequestMapping("/desk/ledger")
class LedgerDesk {

    /** Entries on a page. */
    private static final int PAGE = 50;

    /** Years offered before the present one. */
    private static final int YEARS_BACK = 5;

    private final Balances balances;
    private final Budgets budgets;
    private final LedgerAreas readers;
    private final Areas areas;
    private final StaffDirectory directory;
    private final Clock clock;

    LedgerDesk(
            Balances balances,
            Budgets budgets,
            LedgerAreas readers,
            Areas areas,
            StaffDirectory directory,
            Clock clock) {
        this.balances = balances;
        this.budgets = budgets;
        this.readers = readers;
        this.areas = areas;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String page(
            @RequestParam(name = "book", defaultValue = "SUBSIDY") Book book,
            @RequestParam(name = "year", defaultValue = "0") int year,
            @RequestParam(name = "month", defaultValue = "0") int month,
            @RequestParam(name = "area", defaultValue = "") String area,
            Model model) {
        LedgerPeriod period = period(year, month);
        return page(book, period, area, BudgetForm.blank(period.year()), List.of(), model);
    }

    @GetMapping("/entries")
    String entries(
            @RequestParam("account") Account account,
            @RequestParam("year") int year,
            @RequestParam(name = "month", defaultValue = "0") int month,
            @RequestParam(name = "area", defaultValue = "") String area,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        LedgerPeriod period = period(year, month);
        int shown = Math.max(1, Math.min(page, 100_000));
        List<PostedEntry> found = balances.behind(
                account.book(), account, chosen(area), period.from(), period.to(), PAGE + 1, (shown - 1) * PAGE);
        model.addAttribute("account", account);
        model.addAttribute("period", period);
        model.addAttribute("area", area);
        model.addAttribute("areaName", area.isEmpty() ? "所辖全部区划" : name(area));
        model.addAttribute("page", shown);
        model.addAttribute("more", found.size() > PAGE);
        model.addAttribute(
                "entries",
                found.stream()
                        .limit(PAGE)
                        .map(one -> EntryCard.of(one, this::name, directory::name))
                        .toList());
        return "ledger/entries";
    }

    @PostMapping("/budget")
    String budget(
            @ModelAttribute("form") BudgetForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!readers.maySetBudgets(me())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            budgets.set(form.year(), form.area(), form.fen(), form.reason());
            next.addFlashAttribute("done", "%s %d 年预算已保存。".formatted(name(form.area()), form.year()));
            return "redirect:/desk/ledger?year=" + form.year();
        } catch (FaultsFound refused) {
            response.setStatus(refused.status().value());
            int year = LocalDate.now(clock).getYear();
            return page(Book.SUBSIDY, period(year, 0), "", form, refused.faults(), model);
        }
    }

    private String page(Book book, LedgerPeriod period, String area, BudgetForm form, List<Fault> faults, Model model) {
        TrialBalance trial = balances.trial(book, chosen(area), period.from(), period.to());
        model.addAttribute("books", Book.values());
        model.addAttribute("book", book);
        model.addAttribute("period", period);
        model.addAttribute("years", years());
        model.addAttribute("area", area);
        model.addAttribute("areas", readers.readBy(me()));
        model.addAttribute("rows", trial.lines().stream().map(TrialRow::of).toList());
        model.addAttribute("debit", Yuan.grouped(trial.debitFen()));
        model.addAttribute("credit", Yuan.grouped(trial.creditFen()));
        model.addAttribute("balanced", trial.differenceFen() == 0 && trial.debitFen() == trial.creditFen());
        List<BudgetRow> all = book == Book.SUBSIDY ? budgetRows(period.year()) : List.of();
        model.addAttribute("budgets", all.stream().filter(BudgetRow::isUsed).toList());
        model.addAttribute(
                "withoutBudget",
                all.stream().filter(row -> !row.isUsed()).map(BudgetRow::name).toList());
        model.addAttribute("maySet", book == Book.SUBSIDY && readers.maySetBudgets(me()));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "ledger/page";
    }

    private List<BudgetRow> budgetRows(int year) {
        List<Area> read = readers.readBy(me());
        return budgets.standing(year).stream()
                .flatMap(standing -> read.stream()
                        .filter(area -> area.code().equals(standing.area()))
                        .map(area -> BudgetRow.of(area, standing, latestReason(year, area.code()))))
                .toList();
    }

    private String latestReason(int year, String area) {
        List<BudgetVersion> versions = budgets.versions(year, area);
        return versions.isEmpty() ? "" : versions.get(versions.size() - 1).reason();
    }

    /** The areas asked for, of those the reader may see. */
    private List<String> chosen(String area) {
        List<String> read = readers.readBy(me()).stream().map(Area::code).toList();
        if (area.isEmpty()) {
            return read;
        }
        if (!read.contains(area)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return List.of(area);
    }

    private LedgerPeriod period(int year, int month) {
        try {
            return new LedgerPeriod(year == 0 ? LocalDate.now(clock).getYear() : year, month);
        } catch (IllegalArgumentException noPeriod) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, noPeriod.getMessage(), noPeriod);
        }
    }

    private List<Integer> years() {
        int now = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(-1, YEARS_BACK)
                .mapToObj(back -> now - back)
                .toList();
    }

    private String name(String area) {
        return areas.find(area).map(Area::name).orElse(area);
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
