package org.guangsha.rent;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;

/** The bank's receipt as a file: CSV in UTF-8 or GB 18030, columns 案件编号, 金额 (yuan), 缴款日期, 银行流水号. */
final class PaymentFile {

    static final String CASE = "案件编号";
    static final String AMOUNT = "金额";
    static final String DAY = "缴款日期";
    static final String REFERENCE = "银行流水号";

    private static final List<String> COLUMNS = List.of(CASE, AMOUNT, DAY, REFERENCE);
    private static final Pattern YUAN = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");
    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z-]{4,40}");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setTrim(true)
            .get();

    private final LocalDate today;
    private final Faults faults = new Faults();
    private final Map<String, Long> seen = new HashMap<>();
    private final Map<Payment, Long> lineOf = new LinkedHashMap<>();

    private PaymentFile(LocalDate today) {
        this.today = today;
    }

    /** @param today no payment lies after it */
    static PaymentFile read(byte[] bytes, LocalDate today) {
        PaymentFile file = new PaymentFile(today);
        file.lines(text(bytes));
        return file;
    }

    /** The sound payments by the line they stand in; the header is line 1. */
    Map<Payment, Long> payments() {
        return lineOf;
    }

    /** What is wrong with the other lines, or with the file; the path is the line. */
    List<Fault> faults() {
        return faults.list();
    }

    private void lines(String text) {
        try (CSVParser lines = CSVParser.parse(new StringReader(text), FORMAT)) {
            List<String> missing = new ArrayList<>(COLUMNS);
            missing.removeAll(lines.getHeaderNames());
            if (!missing.isEmpty()) {
                faults.add("1", "COLUMNS", "第 1 行缺少列：" + String.join("、", missing));
                return;
            }
            for (CSVRecord line : lines) {
                line(line);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            faults.add("", "CSV", "不是合格的 CSV 文件");
            return;
        }
        if (lineOf.isEmpty() && faults.isEmpty()) {
            faults.add("", "EMPTY", "文件里没有缴款");
        }
    }

    private void line(CSVRecord line) {
        long number = line.getRecordNumber() + 1;
        String path = String.valueOf(number);
        String where = "第 %d 行：".formatted(number);
        if (!line.isConsistent()) {
            faults.add(path, "COLUMNS", where + "列数与表头不符");
            return;
        }
        int before = faults.list().size();
        if (!NAME.matcher(line.get(CASE)).matches()) {
            faults.add(path, "CASE", where + "案件编号缺失或格式不对");
        }
        if (!YUAN.matcher(line.get(AMOUNT)).matches() || new BigDecimal(line.get(AMOUNT)).signum() == 0) {
            faults.add(path, "AMOUNT", where + "金额应为大于零的元，最多两位小数");
        }
        LocalDate day = day(line.get(DAY));
        if (day == null || day.isAfter(today)) {
            faults.add(path, "DAY", where + "缴款日期应写作 2026-05-06，且不晚于今天");
        }
        reference(line.get(REFERENCE), number, path, where);
        if (faults.list().size() == before) {
            long fen = new BigDecimal(line.get(AMOUNT)).movePointRight(2).longValueExact();
            lineOf.put(new Payment(line.get(CASE), fen, day, line.get(REFERENCE)), number);
        }
    }

    private void reference(String reference, long number, String path, String where) {
        if (!NAME.matcher(reference).matches()) {
            faults.add(path, "REFERENCE", where + "银行流水号缺失或格式不对");
            return;
        }
        Long first = seen.putIfAbsent(reference, number);
        if (first != null) {
            faults.add(path, "REFERENCE_TWICE", where + "银行流水号与第 %d 行重复".formatted(first));
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }
}
