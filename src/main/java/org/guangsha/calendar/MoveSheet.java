package org.guangsha.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The list of an announcement for a spreadsheet: UTF-8 with the mark by which office programs know it. */
final class MoveSheet {

    private static final String MARK = "\uFEFF";

    private MoveSheet() {}

    static byte[] of(String notice, List<DateMove> moves) {
        StringBuilder text = new StringBuilder(MARK);
        try (CSVPrinter sheet = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            sheet.printRecord("依据", "案件编号", "期限", "原日期", "按新安排", "处理");
            for (DateMove move : moves) {
                sheet.printRecord(
                        notice,
                        move.caseNo(),
                        move.what(),
                        move.before(),
                        move.after(),
                        move.effect().chinese());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
