package org.guangsha.letters.print;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of the letters, which come with the program; the first that has a character shows it. */
enum LetterFont {
    /** Text; has the whole of CJK and extension A. */
    LETTER("NotoSerifSC-Regular"),
    /** Extension B and what follows, where names of people and places use it. */
    RARE("HanaMinB");

    private static final int LAST_PLANE_OF_HAN = 0x3FFFF;

    private final String postscript;
    private int[] glyphs;

    LetterFont(String postscript) {
        this.postscript = postscript;
    }

    /** Its name in a PDF, where a subset puts six letters before. */
    String postscript() {
        return postscript;
    }

    /** As the style sheet calls it. */
    String family() {
        return name().toLowerCase(Locale.ROOT);
    }

    InputStream open() {
        String file = "/fonts/" + postscript + ".ttf";
        InputStream stream = LetterFont.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException(file + " 不在程序里");
        }
        return new BufferedInputStream(stream);
    }

    boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** Number of the glyph that shows a character, 0 where there is none. */
    int glyph(int codePoint) {
        return codePoint <= LAST_PLANE_OF_HAN ? glyphs()[codePoint] : 0;
    }

    /** Read once, when the first letter is printed. */
    private synchronized int[] glyphs() {
        if (glyphs == null) {
            glyphs = read();
        }
        return glyphs;
    }

    private int[] read() {
        try (InputStream stream = open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            int[] found = new int[LAST_PLANE_OF_HAN + 1];
            for (int codePoint = ' '; codePoint <= LAST_PLANE_OF_HAN; codePoint++) {
                found[codePoint] = lookup.getGlyphId(codePoint);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
