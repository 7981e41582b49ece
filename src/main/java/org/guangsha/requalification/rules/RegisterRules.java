package org.guangsha.requalification.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guangsha.eligibility.FactRules;
import org.guangsha.eligibility.Facts;
import org.guangsha.exchange.Discrepancy;
import org.guangsha.exchange.DiscrepancyKind;
import org.guangsha.household.DwellingFacts;
import org.guangsha.money.Yuan;
import org.guangsha.standards.IncomeLevel;

/**
 * Holds a household's file against the registers (R17). What was found before counts on, until a register shows more: an income
 * beyond the tolerance, a dwelling not declared. A register that shows less proves nothing, for not every income is registered;
 * who earns less says so (R18). Who belongs to the household no register decides.
 */
public final class RegisterRules {

    private static final long PERCENT = 100;

    private RegisterRules() {}

    /**
     * @param tolerancePercent by how much a registered income may pass the one found before it counts
     * @param soldWithinYears years for which a dwelling sold still counts as one the household has
     */
    public static Compared compare(OnFile file, Said said, LocalDate today, int tolerancePercent, int soldWithinYears) {
        Facts before = file.found().facts();
        List<String> doubts = new ArrayList<>(said.missing());
        List<String> changes = new ArrayList<>();
        said.discrepancies().stream()
                .filter(one -> one.kind() != DiscrepancyKind.PROPERTY)
                .map(RegisterRules::words)
                .forEach(doubts::add);
        allowance(file, said, doubts);
        long income = income(before, said, tolerancePercent, changes);
        BigDecimal area = area(file, said, today, soldWithinYears, changes);
        int heads = file.household().members().size();
        if (heads != before.heads()) {
            changes.add("家庭人数由 %d 人变为 %d 人".formatted(before.heads(), heads));
        }
        return new Compared(FactRules.again(before, file.household(), income, area, today), area, doubts, changes);
    }

    private static long income(Facts before, Said said, int tolerancePercent, List<String> changes) {
        long known = FactRules.yearlyIncomeFen(before);
        long more = said.incomeFen() - known;
        if (more * PERCENT <= known * tolerancePercent) {
            return known;
        }
        changes.add("近十二个月登记收入 %s 元，原核定为 %s 元".formatted(Yuan.plain(said.incomeFen()), Yuan.plain(known)));
        return said.incomeFen();
    }

    /** A dwelling counted last year is registered this year again: it counts once. One sold long enough ago counts no more. */
    private static BigDecimal area(OnFile file, Said said, LocalDate today, int soldWithinYears, List<String> changes) {
        Facts before = file.found().facts();
        List<DwellingFacts> declared = file.household().dwellings();
        BigDecimal declaredNow = FactRules.ownArea(declared, today, soldWithinYears);
        BigDecimal aged = FactRules.ownArea(declared, file.found().madeOn(), soldWithinYears)
                .subtract(declaredNow);
        BigDecimal found = before.areaPerHead().multiply(BigDecimal.valueOf(before.heads()));
        BigDecimal counted = found.subtract(aged).max(declaredNow);
        BigDecimal registered = declaredNow.add(said.undeclaredArea());
        if (isMore(registered, counted)) {
            said.discrepancies().stream()
                    .filter(one -> one.kind() == DiscrepancyKind.PROPERTY)
                    .map(RegisterRules::words)
                    .forEach(changes::add);
            return registered;
        }
        if (aged.signum() > 0) {
            changes.add("已转让的住房满 %d 年，不再计入住房面积".formatted(soldWithinYears));
        }
        return counted;
    }

    /** Beyond what the division among heads may have lost. */
    private static boolean isMore(BigDecimal one, BigDecimal other) {
        return one.subtract(other).compareTo(BigDecimal.ONE.movePointLeft(1)) > 0;
    }

    private static void allowance(OnFile file, Said said, List<String> doubts) {
        if (said.allowance() == null) {
            return;
        }
        boolean poorest = file.found().level() == IncomeLevel.MINIMUM_LIVING;
        if (said.allowance() && !poorest) {
            doubts.add("民政登记享受最低生活保障，原核定的收入类别不是低保");
        }
        if (!said.allowance() && poorest && file.declaresAllowance()) {
            doubts.add("民政登记已不享受最低生活保障");
        }
    }

    private static String words(Discrepancy one) {
        return "%s：%s（%s）".formatted(one.member(), one.words(), one.exchanged());
    }
}
