package org.guangsha.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the rows an eligibility table hit. An aspect is judged exactly once: a hole is an error, not a pass. */
public final class Verdict {

    /** What every programme judges of every household (R06), if only to say that it asks nothing. */
    private static final Set<String> ALWAYS = Set.of("家庭收入", "家庭住房", "家庭财产", "申请资格", "申请年龄");

    private Verdict() {}

    /**
     * @param rows the hit rows: aspect, figure, threshold, unit, passed, reasonCode, words
     * @throws IllegalStateException naming the aspects that no rule, or more than one, has judged
     */
    public static List<Check> read(String table, List<Map<String, Object>> rows) {
        Map<String, Long> judged =
                rows.stream().collect(Collectors.groupingBy(row -> text(row, "aspect"), Collectors.counting()));
        Set<String> wrong = new TreeSet<>(ALWAYS);
        wrong.addAll(judged.keySet());
        wrong.removeIf(aspect -> judged.getOrDefault(aspect, 0L) == 1);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("决策表 %s 对以下方面没有唯一结论，请补齐或去重规则：%s".formatted(table, String.join("、", wrong)));
        }
        return rows.stream().map(Verdict::check).toList();
    }

    private static Check check(Map<String, Object> row) {
        String unit = text(row, "unit");
        boolean passed = Boolean.TRUE.equals(row.get("passed"));
        return new Check(
                text(row, "aspect"),
                figure(row.get("figure"), unit),
                figure(row.get("threshold"), unit),
                passed,
                passed ? null : text(row, "reasonCode"),
                text(row, "words"));
    }

    private static String figure(Object value, String unit) {
        if (value instanceof Number number) {
            BigDecimal amount = new BigDecimal(number.toString()).setScale(2, RoundingMode.HALF_UP);
            boolean whole = amount.stripTrailingZeros().scale() <= 0;
            return (whole ? amount.setScale(0, RoundingMode.UNNECESSARY) : amount).toPlainString() + unit;
        }
        return value == null ? "" : value.toString();
    }

    private static String text(Map<String, Object> row, String key) {
        Object value = row.get(key);
        return value == null ? "" : value.toString();
    }
}
