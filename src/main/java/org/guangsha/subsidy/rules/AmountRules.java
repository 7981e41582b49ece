package org.guangsha.subsidy.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.guangsha.money.Yuan;
import org.guangsha.standards.Standards;
import org.guangsha.subsidy.SubsidyAmount;
import org.guangsha.subsidy.SubsidyAmount.Line;
import org.guangsha.subsidy.SubsidyFacts;

/**
 * The monthly subsidy (Z五(一)(二)): the standard area, a head's share times heads and at most the household's cap, less what
 * the household has, times the rate of its level, times the percentage of its step. Nothing is rounded on the way; the
 * product is rounded once, half a fen up.
 */
public final class AmountRules {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private AmountRules() {}

    /** The amount with its working; never negative. */
    public static SubsidyAmount of(SubsidyFacts facts, Standards by, Step step) {
        BigDecimal full = full(facts, by);
        BigDecimal standard = full.min(by.subsidyAreaCap());
        BigDecimal paid = paid(facts, by);
        long fen = fen(facts, by, step);
        return new SubsidyAmount(
                fen,
                List.of(
                        standard(facts, by, standard, full.compareTo(standard) > 0),
                        new Line("现有住房面积", "家庭现有住房的建筑面积合计", area(facts.ownArea())),
                        new Line("补贴面积", paid(facts, standard), area(paid)),
                        new Line("补贴标准", "%s，按 %s 标准".formatted(facts.level().chinese(), by.version()), rate(step)),
                        new Line("补贴比例", step.words(), step.percent() + "%"),
                        new Line("每月补贴", total(paid, step), Yuan.plain(fen) + " 元")));
    }

    /** The amount alone, in fen. */
    public static long fen(SubsidyFacts facts, Standards by, Step step) {
        return paid(facts, by)
                .multiply(BigDecimal.valueOf(step.rateFen()))
                .multiply(BigDecimal.valueOf(step.percent()))
                .divide(HUNDRED)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static BigDecimal full(SubsidyFacts facts, Standards by) {
        return by.subsidyAreaPerHead().multiply(BigDecimal.valueOf(facts.heads()));
    }

    private static BigDecimal paid(SubsidyFacts facts, Standards by) {
        return full(facts, by)
                .min(by.subsidyAreaCap())
                .subtract(facts.ownArea())
                .max(BigDecimal.ZERO);
    }

    private static Line standard(SubsidyFacts facts, Standards by, BigDecimal standard, boolean capped) {
        String working = "%d 人 × %s".formatted(facts.heads(), area(by.subsidyAreaPerHead()));
        return new Line("保障面积标准", capped ? working + "，每户不超过 " + area(standard) : working, area(standard));
    }

    private static String paid(SubsidyFacts facts, BigDecimal standard) {
        return facts.ownArea().compareTo(standard) >= 0
                ? "现有面积不低于保障面积标准"
                : "%s − %s".formatted(area(standard), area(facts.ownArea()));
    }

    private static String total(BigDecimal paid, Step step) {
        return "%s × %s × %d%%，四舍五入到分".formatted(area(paid), rate(step), step.percent());
    }

    private static String rate(Step step) {
        return Yuan.plain(step.rateFen()) + " 元/㎡";
    }

    private static String area(BigDecimal squareMetres) {
        return squareMetres.setScale(2, RoundingMode.HALF_UP).toPlainString() + " ㎡";
    }
}
