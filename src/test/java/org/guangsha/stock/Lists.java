package org.guangsha.stock;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.guangsha.stock.rules.Column;

/** Lists of dwellings as people fill them in. */
public final class Lists {

    public static final String HEADER =
            Arrays.stream(Column.values()).map(Column::header).collect(Collectors.joining(","));

    private Lists() {}

    /** A row as text with some cells otherwise; a sound low-rent dwelling else. */
    public static String row(String project, int number, Map<Column, String> otherwise) {
        return cells(project, number, otherwise).stream().collect(Collectors.joining(","));
    }

    public static List<String> cells(String project, int number, Map<Column, String> otherwise) {
        return Arrays.stream(Column.values())
                .map(column -> otherwise.getOrDefault(column, usual(project, number, column)))
                .toList();
    }

    private static String usual(String project, int number, Column column) {
        return switch (column) {
            case CODE -> "%s-%05d".formatted(project, number);
            case PROJECT -> project;
            case ROOM -> String.valueOf(number);
            default -> column.sample();
        };
    }

    public static byte[] csv(String... rows) {
        return csv(Stream.of(rows));
    }

    public static byte[] csv(Stream<String> rows) {
        return (HEADER + "\r\n" + rows.collect(Collectors.joining("\r\n"))).getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook of these rows, all text. */
    public static byte[] xlsx(List<List<String>> rows) {
        return workbook(sheet -> {
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).size(); j++) {
                    sheet.value(i + 1, j, rows.get(i).get(j));
                }
            }
        });
    }

    /** A workbook with the header and whatever is written below. */
    public static byte[] workbook(Filling filling) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("房源");
            for (Column column : Column.values()) {
                sheet.value(0, column.ordinal(), column.header());
            }
            filling.fill(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes below the header. */
    public interface Filling {
        void fill(Worksheet sheet) throws IOException;
    }
}
