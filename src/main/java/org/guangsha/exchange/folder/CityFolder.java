package org.guangsha.exchange.folder;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.csv.CSVPrinter;
import org.guangsha.exchange.AskedPeople;
import org.guangsha.exchange.CityQuestion;
import org.guangsha.exchange.CityReading;
import org.guangsha.exchange.CitySource;
import org.guangsha.exchange.EvidenceKind;
import org.guangsha.exchange.PersonAnswer;

/** Questions and answers about the whole city in a source's drop folder: written and read line by line, however many they are. */
final class CityFolder {

    private static final int BUFFER = 1 << 16;

    private final DropFolder folder;
    private final Charset charset;

    CityFolder(DropFolder folder, Charset charset) {
        this.folder = folder;
        this.charset = charset;
    }

    void put(String file, CityQuestion question, CitySource.People people) throws IOException {
        folder.create();
        Path asked = folder.out(file);
        if (Files.exists(asked) || folder.isWhole(file) || Files.exists(folder.done(file))) {
            return;
        }
        Path unfinished = folder.out(file + ".tmp");
        try (CSVPrinter lines = new CSVPrinter(Files.newBufferedWriter(unfinished, charset), QuestionCsv.FORMAT)) {
            people.each(person -> {
                try {
                    lines.printRecord(question.occasion(), person.number().value(), question.from(), question.until());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Files.move(unfinished, asked, ATOMIC_MOVE, REPLACE_EXISTING);
        folder.mark(file);
    }

    boolean hasAnswered(String file) throws IOException {
        return folder.isWhole(file) || Files.exists(folder.done(file));
    }

    CityReading read(
            String file,
            String source,
            Set<EvidenceKind> kinds,
            CityQuestion question,
            AskedPeople asked,
            Consumer<PersonAnswer> taker)
            throws IOException {
        boolean fresh = folder.isWhole(file);
        MessageDigest digest = DigestUtils.getSha256Digest();
        CityReading reading;
        try (InputStream bytes = new DigestInputStream(
                        Files.newInputStream(fresh ? folder.in(file) : folder.done(file)), digest);
                BufferedReader text = reader(bytes)) {
            skipMark(text);
            reading = new CityCsv(source, kinds, question, asked, taker)
                    .read(text, () -> HexFormat.of().formatHex(digest.digest()));
        }
        if (fresh) {
            folder.putAway(file);
        }
        return reading;
    }

    private BufferedReader reader(InputStream bytes) {
        return new BufferedReader(
                new InputStreamReader(
                        bytes,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                BUFFER);
    }

    /** The mark some programs put in front of UTF-8. */
    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }
}
