package org.guangsha.stock.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A list handed in as a file: CSV in UTF-8 or GBK, or XLSX. Rows are handed on one by one. */
public final class Sheet {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Sheet() {}

    /**
     * Reads the first sheet of a file; what kind it is, its first bytes say.
     *
     * @param rows takes each row, empty ones too
     * @return merged cells, which no row shows
     * @throws Unreadable where it is no sheet, is locked, or would unpack to something huge
     */
    public static List<Merged> read(byte[] file, Consumer<Line> rows) {
        if (file.length == 0) {
            throw new Unreadable("文件是空的，请选择填好的房源表");
        }
        if (startsWith(file, OLD_EXCEL)) {
            throw new Unreadable("这是旧版 Excel（.xls）或加了密码的文件，请去掉密码并另存为“Excel 工作簿（.xlsx）”");
        }
        if (startsWith(file, ZIP)) {
            return Xlsx.read(file, rows);
        }
        Csv.read(file, rows);
        return List.of();
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    /** Cells merged into one, as a spreadsheet names them: {@code A3:C3}. */
    public record Merged(int firstRow, String range) {}
}
