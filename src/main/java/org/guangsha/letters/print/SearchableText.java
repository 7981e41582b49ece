package org.guangsha.letters.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Lets people search, copy and hear the text that was written. A font shows 日 and the radical ⽇ (U+2F47) by one glyph, and
 * the library takes the first of them for what the glyph means; here it means what the page says.
 */
final class SearchableText {

    /** Most that the format takes in one go. */
    private static final int BLOCK = 100;

    /** Letters that the library draws as one; to whoever reads they are two or three. */
    private static final String LIGATURES = "ﬀﬁﬂﬃﬄ";

    private SearchableText() {}

    /** Tells every font of the document what its glyphs mean on this page. */
    static void write(PDDocument document, String page) throws IOException {
        for (PDPage sheet : document.getPages()) {
            for (COSName name : sheet.getResources().getFontNames()) {
                PDFont font = sheet.getResources().getFont(name);
                LetterFont ours = Arrays.stream(LetterFont.values())
                        .filter(one -> font.getName().endsWith("+" + one.postscript()))
                        .findFirst()
                        .orElseThrow();
                font.getCOSObject().setItem(COSName.TO_UNICODE, stream(document, meanings(ours, page)));
            }
        }
    }

    private static COSStream stream(PDDocument document, SortedMap<Integer, String> meanings) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(characterMap(meanings).getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static SortedMap<Integer, String> meanings(LetterFont font, String page) {
        SortedMap<Integer, String> meanings = new TreeMap<>();
        LIGATURES
                .codePoints()
                .forEach(ligature -> meanings.put(
                        font.glyph(ligature),
                        Normalizer.normalize(Character.toString(ligature), Normalizer.Form.NFKC)));
        page.codePoints().forEach(character -> meanings.put(font.glyph(character), Character.toString(character)));
        meanings.remove(0);
        return meanings;
    }

    /** PDF 32000-1, 9.10.3. */
    private static String characterMap(SortedMap<Integer, String> meanings) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Integer> glyphs = new ArrayList<>(meanings.keySet());
        for (int from = 0; from < glyphs.size(); from += BLOCK) {
            List<Integer> block = glyphs.subList(from, Math.min(from + BLOCK, glyphs.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(glyph -> map.append("<%04X> <%s>\n".formatted(glyph, hex(meanings.get(glyph)))));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
