package org.guangsha.exchange.folder;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.guangsha.exchange.AnswerFaults;
import org.guangsha.exchange.rules.AnswerBounds;
import org.guangsha.money.Yuan;

/** One line of an answer; a column that does not hold what it should is a fault, told by line and column. */
record Line(CSVRecord line, AnswerFaults faults) {

    /** Which line of the file it is, for people; the header is the first. */
    static String where(CSVRecord line) {
        return "第 %d 行".formatted(line.getRecordNumber() + 1);
    }

    String where() {
        return where(line);
    }

    String record() {
        return line.get("记录");
    }

    Optional<YearMonth> month() {
        return read("月份", "应为 2026-03 这样的月份", text -> Optional.of(YearMonth.parse(text)));
    }

    Optional<LocalDate> day() {
        return read("日期", "应为 2026-03-02 这样的日期", text -> Optional.of(LocalDate.parse(text)));
    }

    /** The amount of yuan in the column, in fen. */
    Optional<Long> fen() {
        return read("金额", "不是金额（元）", text -> Optional.of(Yuan.fen(text)).filter(AnswerBounds::isAmount));
    }

    Optional<BigDecimal> area() {
        return read("面积", "不是面积（m²）", text -> Optional.of(new BigDecimal(text)).filter(AnswerBounds::isArea));
    }

    Optional<String> address() {
        return read("坐落", "缺失或过长", text -> Optional.of(text).filter(AnswerBounds::isAddress));
    }

    Optional<String> text(String column) {
        return read(column, "缺失", text -> Optional.of(text).filter(any -> !any.isEmpty()));
    }

    /** One of the words of a list. */
    <E extends Enum<E>> Optional<E> word(Class<E> type, Function<E, String> chinese) {
        return read(
                "类别",
                "不是约定的词",
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(one -> chinese.apply(one).equals(text))
                        .findFirst());
    }

    private <T> Optional<T> read(String column, String fault, Function<String, Optional<T>> of) {
        Optional<T> value;
        try {
            value = of.apply(line.get(column));
        } catch (DateTimeException | ArithmeticException | NumberFormatException unreadable) {
            value = Optional.empty();
        }
        if (value.isEmpty()) {
            faults.add("%s“%s”%s".formatted(where(), column, fault));
        }
        return value;
    }
}
