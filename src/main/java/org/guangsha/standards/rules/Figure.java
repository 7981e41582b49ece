package org.guangsha.standards.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.guangsha.area.Department;
import org.guangsha.money.Yuan;
import org.guangsha.standards.Standards;

/** The figures of the yearly standards, each with the one department of the city that proposes it (Z四(四), Z五(一)(二)). */
public enum Figure {
    MINIMUM_LIVING_INCOME(
            "minimumLivingIncome", "低保收入线", "元/人·月", Department.CIVIL_AFFAIRS, of -> yuan(of.minimumLivingIncomeFen())),
    LOW_INCOME("lowIncome", "低收入线", "元/人·月", Department.CIVIL_AFFAIRS, of -> yuan(of.lowIncomeFen())),
    LOWER_MIDDLE_INCOME(
            "lowerMiddleIncome", "中等偏下收入线", "元/人·月", Department.STATISTICS, of -> yuan(of.lowerMiddleIncomeFen())),
    ASSET_LIMIT("assetLimit", "财产限额", "元/人", Department.HOUSING, of -> yuan(of.assetLimitFen())),
    DIFFICULTY_AREA("difficultyArea", "住房困难线", "㎡/人", Department.HOUSING, Standards::difficultyArea),
    MINIMUM_LIVING_DIFFICULTY_AREA(
            "minimumLivingDifficultyArea",
            "低保家庭住房困难线",
            "㎡/人",
            Department.HOUSING,
            Standards::minimumLivingDifficultyArea),
    SUBSIDY_AREA_PER_HEAD("subsidyAreaPerHead", "人均保障面积", "㎡/人", Department.HOUSING, Standards::subsidyAreaPerHead),
    SUBSIDY_AREA_CAP("subsidyAreaCap", "每户保障面积上限", "㎡/户", Department.HOUSING, Standards::subsidyAreaCap),
    SUBSIDY_RATE_MINIMUM_LIVING(
            "subsidyRateMinimumLiving",
            "低保家庭补贴标准",
            "元/㎡·月",
            Department.FINANCE,
            of -> yuan(of.subsidyRateMinimumLivingFen())),
    SUBSIDY_RATE_LOW("subsidyRateLow", "低收入家庭补贴标准", "元/㎡·月", Department.FINANCE, of -> yuan(of.subsidyRateLowFen())),
    RENT_RATE_MINIMUM_LIVING(
            "rentRateMinimumLiving", "低保家庭租金标准", "元/㎡·月", Department.PRICE, of -> yuan(of.rentRateMinimumLivingFen())),
    RENT_RATE_LOW("rentRateLow", "低收入家庭租金标准", "元/㎡·月", Department.PRICE, of -> yuan(of.rentRateLowFen())),
    MARKET_RENT("marketRent", "市场平均租金", "元/㎡·月", Department.PRICE, of -> yuan(of.marketRentFen()));

    private final String key;
    private final String label;
    private final String unit;
    private final Department department;
    private final Function<Standards, BigDecimal> read;

    Figure(String key, String label, String unit, Department department, Function<Standards, BigDecimal> read) {
        this.key = key;
        this.label = label;
        this.unit = unit;
        this.department = department;
        this.read = read;
    }

    /** Key of its field in the department's form. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }

    /** Who proposes it. */
    public Department department() {
        return department;
    }

    /** The figure of a version, in its unit with two decimals. */
    public BigDecimal of(Standards version) {
        return read.apply(version).setScale(2);
    }

    /** Name of the field of {@link Standards} that holds it. */
    public String path() {
        return unit.startsWith("元") ? key + "Fen" : key;
    }

    /** What a department proposes, in the order of its form. */
    public static List<Figure> by(Department department) {
        return Arrays.stream(values())
                .filter(figure -> figure.department == department)
                .toList();
    }

    private static BigDecimal yuan(long fen) {
        return Yuan.of(fen);
    }
}
