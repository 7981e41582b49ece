package org.guangsha.stock.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook, once its {@link Parcel} was looked into. */
final class Xlsx {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final int FIRST_DATE = 14;
    private static final int LAST_DATE = 22;
    private static final Pattern DATE_FORMAT = Pattern.compile("[ymdhs年月日]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_A_PART = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|General");

    private Xlsx() {}

    static List<Sheet.Merged> read(byte[] file, Consumer<Line> rows) {
        try (Parcel parcel = new Parcel(file);
                ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
                Stream<Row> stream = book.getFirstSheet().openStream()) {
            stream.forEach(row -> rows.accept(line(row)));
            return MergedCells.ofFirstSheet(parcel);
        } catch (IOException | UncheckedIOException | XMLStreamException | ExcelReaderException broken) {
            throw new Unreadable("文件已损坏，无法读取；请用 Excel 或 WPS 打开并重新保存为 .xlsx", broken);
        }
    }

    private static Line line(Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(Xlsx::cell).orElse(Cell.EMPTY));
        }
        return new Line(row.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case FORMULA -> new Cell("=" + cell.getFormula(), Cell.Kind.FORMULA);
            case ERROR -> new Cell(cell.getText(), Cell.Kind.ERROR);
            case NUMBER -> isDate(cell) ? new Cell("", Cell.Kind.DATE) : Cell.written(plain(cell.asNumber()));
            case BOOLEAN -> Cell.written(Boolean.TRUE.equals(cell.asBoolean()) ? "是" : "否");
            case STRING, EMPTY -> text(cell);
        };
    }

    /** A text is what it is, though it looks like a formula to a CSV. */
    private static Cell text(org.dhatim.fastexcel.reader.Cell cell) {
        Cell written = Cell.written(cell.getText());
        return cell.getType() == CellType.STRING ? new Cell(written.text(), Cell.Kind.TEXT) : written;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && id >= FIRST_DATE && id <= LAST_DATE) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && DATE_FORMAT
                        .matcher(NOT_A_PART.matcher(format).replaceAll(""))
                        .find();
    }
}
