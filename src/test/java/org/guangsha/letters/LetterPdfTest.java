package org.guangsha.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guangsha.letters.LetterKind.ACCEPTANCE;
import static org.guangsha.letters.LetterKind.ENDED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R26")
class LetterPdfTest {

    @ParameterizedTest
    @EnumSource
    void shouldShowItsTitleNumberRecipientAndSignatoryInEmbeddedFonts(LetterKind kind) throws IOException {
        byte[] pdf = SampleLetters.print(kind, SampleLetters.data(kind));
        assertThat(text(pdf)).contains(kind.chinese(), "邯住保样〔2026〕1号", "王建国", "邯郸市住房保障和房产管理局", "2026年3月2日", "— 1 —");
        assertThat(fonts(pdf))
                .isNotEmpty()
                .allSatisfy(
                        font -> assertThat(font.isEmbedded()).as(font.getName()).isTrue());
    }

    @Test
    void shouldShowRareCharactersOfNames() throws IOException {
        byte[] pdf = SampleLetters.print(ENDED, SampleLetters.data(ENDED, "words", "王䶮、李㛃、𠮷田"));
        assertThat(text(pdf)).contains("王䶮、李㛃、𠮷田");
        assertThat(fonts(pdf))
                .extracting(PDFont::getName)
                .anyMatch(name -> name.endsWith("NotoSerifSC-Regular"))
                .anyMatch(name -> name.endsWith("HanaMinB"));
        assertThat(fonts(pdf)).allMatch(PDFont::isEmbedded);
    }

    @Test
    void shouldWriteTheCodeOfACharacterThatNoFontHas() throws IOException {
        assertThat(text(SampleLetters.print(
                        ENDED, SampleLetters.data(ENDED, "words", "姓" + Character.toString(0x323AF)))))
                .contains("姓〔U+323AF〕");
    }

    @Test
    void shouldShowWhatPeopleWroteAsTextWhateverItIs() throws IOException {
        String words = "<b>&amp;</b> {{applicant}} <img src=\"file:///etc/passwd\"/>";
        assertThat(text(SampleLetters.print(ENDED, SampleLetters.data(ENDED, "words", words)))
                        .replace("\n", ""))
                .contains("<b>&amp;</b> {{applicant}}", "file:///etc/passwd");
    }

    @Test
    void shouldRunOverSeveralPagesWhereTheHouseholdIsLarge() throws IOException {
        List<Object> members = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            members.addAll((List<?>) SampleLetters.data(ACCEPTANCE).get("members"));
        }
        byte[] pdf = SampleLetters.print(ACCEPTANCE, SampleLetters.data(ACCEPTANCE, "members", members));
        assertThat(text(pdf)).contains("— 1 —", "— 2 —", "— 3 —");
    }

    @Test
    void shouldBeTheSameToTheByteInAnotherRunOfTheMachine() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Duser.timezone=America/New_York",
                        "-Duser.language=de",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SampleLetters.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> here = new ArrayList<>();
        for (LetterKind kind : LetterKind.values()) {
            here.add(kind + " " + SampleLetters.hash(SampleLetters.print(kind, SampleLetters.data(kind))));
        }
        assertThat(Arrays.stream(printed.split("\n")).filter(line -> line.matches("[A-Z_]+ [0-9a-f]{64}")))
                .containsExactlyElementsOf(here);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<PDFont> fonts(byte[] pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
        }
        return fonts;
    }
}
