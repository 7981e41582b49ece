package org.guangsha.exchange.folder;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guangsha.exchange.Answer;
import org.guangsha.exchange.ConfiguredSource;
import org.guangsha.exchange.EvidenceSourceFacts;
import org.guangsha.exchange.EvidenceUnavailable;
import org.guangsha.exchange.Question;

/**
 * A register that exchanges files: questions in {@code out/}, answers in {@code in/}, answers taken in {@code done/}. A file
 * is whole once {@code <name>.csv.done} lies beside it, empty or holding its size in bytes. An answer taken in is
 * read again from {@code done/} when the same is asked again: moving a file and keeping the answer can't be one step.
 */
public class FolderSource extends ConfiguredSource {

    private static final long MOST_BYTES = 1 << 20;

    private final Path out;
    private final Path in;
    private final Path done;
    private final Charset charset;

    public FolderSource(EvidenceSourceFacts facts, Path folder, Charset charset) {
        super(facts);
        this.out = folder.resolve("out");
        this.in = folder.resolve("in");
        this.done = folder.resolve("done");
        this.charset = charset;
    }

    @Override
    public Answer query(Question question) {
        String file = question.id() + ".csv";
        try {
            for (Path folder : new Path[] {out, in, done}) {
                Files.createDirectories(folder);
            }
            if (isWhole(in.resolve(file))) {
                Answer answer = read(in.resolve(file), question);
                putAway(file);
                return answer;
            }
            if (Files.exists(done.resolve(file))) {
                return read(done.resolve(file), question);
            }
            ask(file, question);
        } catch (IOException e) {
            throw new EvidenceUnavailable("%s的交换文件夹无法读写".formatted(name()), e);
        }
        throw new EvidenceUnavailable("%s尚未放入答复文件 in/%s".formatted(name(), file));
    }

    private void ask(String file, Question question) throws IOException {
        if (!Files.exists(out.resolve(file))) {
            Path unfinished = out.resolve(file + ".tmp");
            Files.write(unfinished, QuestionCsv.of(question).getBytes(charset));
            Files.move(unfinished, out.resolve(file), ATOMIC_MOVE, REPLACE_EXISTING);
            Files.write(marker(out, file), new byte[0]);
        }
    }

    private static boolean isWhole(Path file) throws IOException {
        Path marker = marker(file.getParent(), file.getFileName().toString());
        if (!Files.exists(file) || !Files.exists(marker)) {
            return false;
        }
        String size = Files.size(marker) > 20
                ? "?"
                : Files.readString(marker, StandardCharsets.US_ASCII).strip();
        return size.isEmpty() || size.equals(Long.toString(Files.size(file)));
    }

    private Answer read(Path file, Question question) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new EvidenceUnavailable("%s的答复超过 1 MB".formatted(name()));
        }
        byte[] raw = Files.readAllBytes(file);
        return new Answer(new AnswerCsv(name(), kinds(), question).read(decode(raw)), raw);
    }

    private String decode(byte[] raw) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new EvidenceUnavailable("%s的答复文件不是 %s 编码".formatted(name(), charset), e);
        }
    }

    /** The question holds identity numbers and is needed no more. */
    private void putAway(String file) throws IOException {
        Files.move(in.resolve(file), done.resolve(file), ATOMIC_MOVE, REPLACE_EXISTING);
        Files.deleteIfExists(marker(in, file));
        Files.deleteIfExists(out.resolve(file));
        Files.deleteIfExists(marker(out, file));
    }

    private static Path marker(Path folder, String file) {
        return folder.resolve(file + ".done");
    }
}
