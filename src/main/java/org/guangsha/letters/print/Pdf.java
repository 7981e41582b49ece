package org.guangsha.letters.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;
import org.xml.sax.SAXParseException;

/**
 * Prints a page as PDF with its fonts embedded. The same page, day and seal give the same bytes: nothing of the moment, the
 * machine or chance goes in. Nothing outside the page is loaded, whatever it asks for.
 */
public final class Pdf {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int REGULAR = 400;

    private Pdf() {}

    /**
     * The page as PDF.
     *
     * @param day the day the document says it was made
     * @param seal what the document's identifier is made from; different for different content
     */
    public static byte[] of(String page, LocalDate day, long seal) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(document(page), null);
        builder.useUriResolver((base, uri) -> null);
        builder.useProtocolsStreamImplementation(Pdf::refused, "http", "https", "file", "jar", "ftp", "data");
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
        page.codePoints()
                .filter(character -> !LetterFont.LETTER.has(character) && LetterFont.RARE.has(character))
                .findAny()
                .ifPresent(rare -> use(builder, LetterFont.RARE));
        use(builder, LetterFont.LETTER);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            return finished(saved(document), page, day, seal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void use(PdfRendererBuilder builder, LetterFont font) {
        builder.useFont(font::open, font.family(), REGULAR, FontStyle.NORMAL, true);
    }

    private static FSStream refused(String uri) {
        throw new IllegalStateException("文书不得引用外部资源");
    }

    /** Fonts are complete only once they were saved, hence the second time. */
    private static byte[] finished(byte[] first, String page, LocalDate day, long seal) throws IOException {
        try (PDDocument document = Loader.loadPDF(first)) {
            SearchableText.write(document, page);
            GregorianCalendar made = GregorianCalendar.from(day.atStartOfDay(BEIJING));
            PDDocumentInformation information = document.getDocumentInformation();
            information.setCreationDate(made);
            information.setModificationDate(made);
            information.setProducer("Guangsha");
            document.getDocumentCatalog().setLanguage("zh-CN");
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(seal);
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        }
    }

    private static Document document(String page) {
        try {
            return Xml.parse(page);
        } catch (SAXParseException e) {
            throw new IllegalStateException("文书模板不是格式良好的 XHTML", e);
        }
    }
}
