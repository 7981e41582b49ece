package org.guangsha.letters.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook (XLSX) written row by row, in the memory of some rows. It is put together in a file that is deleted at once, as
 * the library writes the moment into it, and copied without that: the same rows give the same bytes.
 */
public final class Book implements AutoCloseable {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String MOMENT = "(<dcterms:\\w+ [^>]*>)[^<]*(</dcterms:)";
    private static final int FLUSH = 500;
    private static final double NARROW = 14;
    private static final double WIDE = 28;

    private final Path draft;
    private final OutputStream out;
    private final Workbook workbook;
    private Worksheet sheet;
    private int row;

    /** Begins a workbook. */
    public Book() throws IOException {
        draft = Files.createTempFile("guangsha", ".xlsx");
        out = Files.newOutputStream(draft);
        workbook = new Workbook(out, "Guangsha", "1.0");
        workbook.setCompressionLevel(1);
    }

    /** Begins a sheet with a title over its columns. */
    public void sheet(String name, String title, String... columns) throws IOException {
        finish();
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 2);
        sheet.inlineString(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int column = 0; column < columns.length; column++) {
            sheet.inlineString(1, column, columns[column]);
            sheet.style(1, column).bold().fillColor("E8EEF4").set();
            sheet.width(column, columns[column].length() > 4 || column == 1 ? WIDE : NARROW);
        }
        row = 2;
    }

    /** Adds a row of texts and numbers; an empty text leaves its cell out. */
    public void row(Object... cells) throws IOException {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof BigDecimal number) {
                sheet.value(row, column, number);
                sheet.style(row, column).format("#,##0.00").set();
            } else if (cells[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cells[column] != null && !cells[column].toString().isEmpty()) {
                sheet.inlineString(row, column, cells[column].toString());
            }
        }
        row++;
        if (row % FLUSH == 0) {
            sheet.flush();
        }
    }

    /** Ends the workbook and writes it. */
    public void writeTo(OutputStream to) throws IOException {
        finish();
        workbook.finish();
        out.close();
        try (ZipFile zip = new ZipFile(draft.toFile())) {
            ZipOutputStream copy = new ZipOutputStream(to);
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTime(0);
                copy.putNextEntry(same);
                try (InputStream content = zip.getInputStream(entry)) {
                    copy(entry.getName(), content, copy);
                }
                copy.closeEntry();
            }
            copy.finish();
        }
    }

    private static void copy(String name, InputStream content, OutputStream to) throws IOException {
        if (name.equals(PROPERTIES)) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            to.write(text.replaceAll(MOMENT, "$11970-01-01T00:00:00Z$2").getBytes(StandardCharsets.UTF_8));
        } else {
            content.transferTo(to);
        }
    }

    private void finish() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(draft);
    }
}
