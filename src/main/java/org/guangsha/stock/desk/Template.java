package org.guangsha.stock.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.guangsha.policy.Programme;
import org.guangsha.stock.Source;
import org.guangsha.stock.rules.Column;

/** The empty list to fill in. Cells are text, so that no spreadsheet makes dates or rounded numbers of them. */
final class Template {

    private static final char UTF8_MARK = '\ufeff';
    private static final int READY_ROWS = 2000;
    private static final int WIDTH = 15;

    private Template() {}

    static byte[] csv() {
        String headers = Arrays.stream(Column.values()).map(Column::header).collect(Collectors.joining(","));
        return (UTF8_MARK + headers + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Guangsha", "1.0")) {
            Worksheet sheet = book.newWorksheet("房源");
            Column[] columns = Column.values();
            for (int i = 0; i < columns.length; i++) {
                sheet.value(0, i, columns[i].header());
                sheet.style(0, i)
                        .bold()
                        .fillColor(columns[i].required() ? "DCEBF7" : "F4F6F8")
                        .set();
                sheet.width(i, WIDTH);
                sheet.range(1, i, READY_ROWS, i).style().format("@").set();
            }
            sheet.freezePane(0, 1);
            choices(sheet, Column.SOURCE, Arrays.stream(Source.values()).map(Source::chinese));
            choices(sheet, Column.PROGRAMME, Arrays.stream(Programme.values()).map(Programme::chinese));
            choices(sheet, Column.ACCESSIBLE, Stream.of("是", "否"));
            choices(sheet, Column.CONVERTED, Stream.of("是", "否"));
        }
        return out.toByteArray();
    }

    private static void choices(Worksheet sheet, Column column, Stream<String> words) {
        List<String> list = words.toList();
        sheet.range(1, column.ordinal(), READY_ROWS, column.ordinal())
                .validateWithListByFormula("\"" + String.join(",", list) + "\"");
    }
}
