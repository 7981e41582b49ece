package org.guangsha.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.money.Yuan;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.WhoActs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each area may spend on subsidies in a year, and what is left of it (R16). Every version set stays. */
@Service
public class Budgets {

    /** A hundred billion yuan: no city's budget comes near. */
    private static final long ABSURD_FEN = 10_000_000_000_000L;

    private static final int LONGEST_REASON = 500;

    private final BudgetTable table;
    private final Balances balances;
    private final Areas areas;
    private final WhoActs whoActs;
    private final Clock clock;

    Budgets(BudgetTable table, Balances balances, Areas areas, WhoActs whoActs, Clock clock) {
        this.table = table;
        this.balances = balances;
        this.areas = areas;
        this.whoActs = whoActs;
        this.clock = clock;
    }

    /**
     * Sets a year's budget of an area, or sets it anew; what stood before is kept.
     *
     * @param area code of a housing department's seat
     * @param fen city and district together
     * @param reason the document that allows it, or why it changes
     * @throws FaultsFound 422 with everything wrong with it, 409 where somebody else set it in the same moment
     */
    @Transactional
    public void set(int year, String area, long fen, String reason) {
        Faults faults = new Faults();
        if (year < 2000 || year > 2200) {
            faults.add("year", "YEAR", "年度不合理");
        }
        if (areas.seats().stream().noneMatch(seat -> seat.code().equals(area))) {
            faults.add("area", "AREA", "这个区划没有住房保障部门，不单列预算");
        }
        if (fen < 0 || fen > ABSURD_FEN) {
            faults.add("fen", "ABSURD_FIGURE", "预算金额应不小于零且在合理范围内");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            faults.add("reason", "REASON", "请写明批复文号或调整原因，不超过 %d 字".formatted(LONGEST_REASON));
        }
        if (faults.isEmpty() && fen < used(year, area)) {
            faults.add("fen", "BELOW_USED", "预算不得低于已列支的 %s 元".formatted(Yuan.grouped(used(year, area))));
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "预算未保存");
        table.add(year, area, fen, reason.strip(), whoActs.now().orElse(""), clock.instant());
    }

    /**
     * Where the year's budgets do not suffice for what is wanted on top of all that is approved; empty where they do. An
     * area without budget lacks everything.
     *
     * @param wantedByArea fen by code of the housing department's seat, without what is booked already
     */
    @Transactional(readOnly = true)
    public List<Shortfall> shortfalls(int year, Map<String, Long> wantedByArea) {
        List<Shortfall> missing = new ArrayList<>();
        new TreeMap<>(wantedByArea).forEach((area, wanted) -> {
            BudgetStanding standing = standing(year, area);
            if (wanted > 0 && wanted > standing.leftFen()) {
                missing.add(shortfall(year, standing, wanted));
            }
        });
        return List.copyOf(missing);
    }

    /** How the year stands in every area that has a housing department, in the order of the area tree. */
    @Transactional(readOnly = true)
    public List<BudgetStanding> standing(int year) {
        return areas.seats().stream()
                .map(Area::code)
                .map(area -> standing(year, area))
                .toList();
    }

    /** Every version of a year and area, the first in front. */
    @Transactional(readOnly = true)
    public List<BudgetVersion> versions(int year, String area) {
        return table.versions(year, area);
    }

    private BudgetStanding standing(int year, String area) {
        List<BudgetVersion> versions = table.versions(year, area);
        long budget = versions.isEmpty() ? 0 : versions.get(versions.size() - 1).fen();
        LocalDate end = LocalDate.of(year, 12, 31);
        long used = used(year, area);
        long owed = balances.moved(Book.SUBSIDY, Account.SUBSIDY_PAYABLE, area, LocalDate.EPOCH, end)
                + balances.moved(Book.SUBSIDY, Account.SUBSIDY_RETURNED, area, LocalDate.EPOCH, end);
        long encumbered = Math.max(0, Math.min(used, owed));
        return new BudgetStanding(area, !versions.isEmpty(), budget, encumbered, used - encumbered);
    }

    private long used(int year, String area) {
        return balances.moved(
                Book.SUBSIDY, Account.SUBSIDY_EXPENSE, area, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private Shortfall shortfall(int year, BudgetStanding standing, long wanted) {
        long left = Math.max(0, standing.leftFen());
        String name = areas.get(standing.area()).name();
        String words = standing.set()
                ? "%s %d 年补贴预算 %s 元，尚余 %s 元，本次需 %s 元，缺 %s 元"
                        .formatted(
                                name,
                                year,
                                Yuan.grouped(standing.budgetFen()),
                                Yuan.grouped(left),
                                Yuan.grouped(wanted),
                                Yuan.grouped(wanted - left))
                : "%s 没有 %d 年补贴预算，本次需 %s 元".formatted(name, year, Yuan.grouped(wanted));
        return new Shortfall(standing.area(), standing.budgetFen(), left, wanted, words);
    }
}
