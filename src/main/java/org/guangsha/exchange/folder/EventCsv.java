package org.guangsha.exchange.folder;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.guangsha.exchange.ChangeEntry;
import org.guangsha.exchange.ChangeLines;
import org.guangsha.exchange.RegisteredChange;
import org.guangsha.household.IdentityNumber;

/** A file of events: one a line; the columns are those of {@code src/docs/exchange.md}. A faulty line leaves the others alone. */
final class EventCsv {

    private static final List<String> COLUMNS = List.of("事件编号", "身份号码", "种类", "日期", "说明");
    private static final int LONGEST_WORDS = 400;
    private static final String NUMBER = "[0-9A-Za-z][0-9A-Za-z._-]{0,29}";

    /** Identity numbers in free words are masked as everywhere. */
    private static final String NUMBERS_IN_WORDS = "([0-9]{6})[0-9]{8}([0-9]{3}[0-9Xx])";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setTrim(true)
            .get();

    private final List<ChangeEntry> entries = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final LocalDate today;

    private EventCsv(LocalDate today) {
        this.today = today;
    }

    static ChangeLines read(String text, LocalDate today) {
        EventCsv file = new EventCsv(today);
        try (CSVParser lines = CSVParser.parse(new StringReader(text), FORMAT)) {
            List<String> missing = COLUMNS.stream()
                    .filter(column -> !lines.getHeaderNames().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                return new ChangeLines(List.of(), List.of("第 1 行缺少列：" + String.join("、", missing)));
            }
            for (CSVRecord line : lines) {
                file.line(line);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            // without the cause: its words repeat the line
            return new ChangeLines(List.of(), List.of("不是合格的 CSV 文件"));
        }
        return new ChangeLines(List.copyOf(file.entries), List.copyOf(file.faults));
    }

    private void line(CSVRecord line) {
        // the header is the first line
        String where = "第 %d 行".formatted(line.getRecordNumber() + 1);
        if (!line.isConsistent()) {
            faults.add(where + "列数与表头不符");
            return;
        }
        String number = line.get("事件编号");
        IdentityNumber person = IdentityNumber.typed(line.get("身份号码"));
        Optional<RegisteredChange> kind = RegisteredChange.ofCode(line.get("种类"));
        Optional<LocalDate> on = day(line.get("日期"));
        String words = line.get("说明").replaceAll(NUMBERS_IN_WORDS, "$1********$2");
        List<String> wrong = new ArrayList<>();
        check(number.matches(NUMBER), "“事件编号”应为不超过 30 位的字母、数字、点和连字符", wrong);
        check(person.flaw(today).isEmpty(), "“身份号码”不是公民身份号码", wrong);
        check(kind.isPresent(), "“种类”不是约定的词", wrong);
        check(on.filter(day -> !day.isAfter(today)).isPresent(), "“日期”应为今天以前 2026-03-02 这样的日期", wrong);
        check(
                words.codePointCount(0, words.length()) <= LONGEST_WORDS,
                "“说明”不能超过 %d 字".formatted(LONGEST_WORDS),
                wrong);
        if (wrong.isEmpty()) {
            entries.add(new ChangeEntry(number, person.value(), kind.orElseThrow(), on.orElseThrow(), words));
        } else {
            faults.add(where + String.join("、", wrong));
        }
    }

    private static void check(boolean sound, String fault, List<String> wrong) {
        if (!sound) {
            wrong.add(fault);
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
