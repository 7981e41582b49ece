package org.guangsha.waitinglist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the rows the score table hit. An aspect is judged once: a hole or an overlap is an error, not a place lost. Pure. */
final class ScoreRows {

    /** What every household is scored by, if only to say that it gives nothing; groups housed first come besides. */
    private static final Set<String> ALWAYS = Set.of("家庭收入", "家庭住房", "家庭人口", "轮候时间");

    private ScoreRows() {}

    /**
     * @param rows aspect, figure, unit, points, words
     * @throws IllegalStateException naming the aspects that no rule, or more than one, has judged, or that give no whole number
     */
    static Score read(List<Map<String, Object>> rows) {
        Map<String, Long> judged =
                rows.stream().collect(Collectors.groupingBy(row -> text(row, "aspect"), Collectors.counting()));
        Set<String> wrong = new TreeSet<>(ALWAYS);
        wrong.addAll(judged.keySet());
        wrong.removeIf(aspect -> judged.getOrDefault(aspect, 0L) == 1);
        rows.stream()
                .filter(row -> !(row.get("points") instanceof Integer))
                .forEach(row -> wrong.add(text(row, "aspect")));
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("轮候评分表对以下方面没有唯一得分，请补齐或去重规则：" + String.join("、", wrong));
        }
        return new Score(rows.stream().map(ScoreRows::point).toList());
    }

    private static Point point(Map<String, Object> row) {
        return new Point(text(row, "aspect"), figure(row), (Integer) row.get("points"), text(row, "words"));
    }

    private static String figure(Map<String, Object> row) {
        return row.get("figure") instanceof Number number
                ? plain(new BigDecimal(number.toString())) + text(row, "unit")
                : "";
    }

    private static String plain(BigDecimal figure) {
        BigDecimal amount = figure.setScale(2, RoundingMode.HALF_UP);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return (whole ? amount.setScale(0, RoundingMode.UNNECESSARY) : amount).toPlainString();
    }

    private static String text(Map<String, Object> row, String key) {
        return Objects.toString(row.get(key), "");
    }
}
