package org.guangsha.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.guangsha.problem.Faults;

/** Checks of single fields; each notes at most one fault and tells whether the field is sound. */
final class Checks {

    private static final long ABSURD_FEN = 10_000_000_000L;
    private static final BigDecimal ABSURD_AREA = new BigDecimal("2000");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Faults faults;
    private final LocalDate today;

    Checks(Faults faults, LocalDate today) {
        this.faults = faults;
        this.today = today;
    }

    boolean sound(String path, boolean sound, String code, String words) {
        if (!sound) {
            faults.add(path, code, words);
        }
        return sound;
    }

    boolean present(String path, Object value) {
        return sound(path, value != null, "MISSING", "必须填写");
    }

    /** Anything people write, rare characters included; only what cannot be shown or would disguise text is refused. */
    void text(String path, String text, int longest) {
        if (sound(path, text != null && !text.isBlank(), "MISSING", "必须填写")) {
            sound(path, text.codePoints().noneMatch(Checks::unprintable), "TEXT", "含有控制字符或残缺字符");
            sound(path, text.codePointCount(0, text.length()) <= longest, "TOO_LONG", "不得超过 %d 字".formatted(longest));
        }
    }

    private static boolean unprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    void amount(String path, Long fen) {
        if (present(path, fen) && sound(path, fen >= 0, "NEGATIVE", "金额不得为负数")) {
            sound(path, fen <= ABSURD_FEN, "TOO_LARGE", "金额超出合理范围（单位：分）");
        }
    }

    void area(String path, BigDecimal area) {
        if (present(path, area)) {
            boolean sound = area.signum() > 0
                    && area.compareTo(ABSURD_AREA) <= 0
                    && area.stripTrailingZeros().scale() <= 2;
            sound(path, sound, "AREA", "建筑面积应大于零、不超过 2000 平方米，最多两位小数");
        }
    }

    void past(String path, LocalDate date) {
        if (present(path, date)) {
            sound(path, !date.isAfter(today), "FUTURE_DATE", "日期不得晚于今天");
            sound(path, !date.isBefore(EARLIEST), "DATE", "日期不得早于 1900 年");
        }
    }

    boolean notTooMany(String path, List<?> list, int most) {
        return sound(path, list == null || list.size() <= most, "TOO_MANY", "不得超过 %d 项".formatted(most));
    }
}
