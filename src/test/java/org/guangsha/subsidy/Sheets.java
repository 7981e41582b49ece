package org.guangsha.subsidy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What papers say. */
public final class Sheets {

    private Sheets() {}

    /** All sheets of a workbook, as they stand in it. */
    public static String text(byte[] workbook) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/")) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        // the library writes characters beyond ASCII as numbers
        return Pattern.compile("&#x?([0-9a-fA-F]+);").matcher(text).replaceAll(Sheets::character);
    }

    private static String character(MatchResult written) {
        int radix = written.group().startsWith("&#x") ? 16 : 10;
        return Character.toString(Integer.parseInt(written.group(1), radix));
    }

    public static String pdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
