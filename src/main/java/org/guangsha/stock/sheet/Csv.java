package org.guangsha.stock.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Lists as text, in UTF-8 with or without its mark, or in the GBK that spreadsheets write here. */
final class Csv {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] UTF16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF16_BIG = {(byte) 0xFE, (byte) 0xFF};

    private Csv() {}

    static void read(byte[] file, Consumer<Line> rows) {
        int number = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text(file)), FORMAT)) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
                number++;
                rows.accept(line(number, records.next()));
            }
        } catch (IOException | UncheckedIOException unbalanced) {
            throw new Unreadable("这一行或以下的引号不成对，无法分清各栏；请改正后重新保存", number + 1, unbalanced);
        }
    }

    private static Line line(int number, CSVRecord row) {
        return new Line(number, Stream.of(row.values()).map(Cell::written).toList());
    }

    private static String text(byte[] file) {
        if (starts(file, UTF16_LITTLE) || starts(file, UTF16_BIG)) {
            throw new Unreadable("这是 Unicode 文本，不是 CSV；请另存为“CSV UTF-8（逗号分隔）”");
        }
        return Stream.of(StandardCharsets.UTF_8, GB18030)
                .flatMap(charset -> decoded(file, charset).stream())
                .filter(text -> text.indexOf('\0') < 0)
                .findFirst()
                .orElseThrow(() -> new Unreadable("这不是 CSV 或 XLSX 文件，请用模板填写后保存"));
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}
