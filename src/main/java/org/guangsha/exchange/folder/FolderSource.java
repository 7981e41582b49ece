package org.guangsha.exchange.folder;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.guangsha.exchange.Answer;
import org.guangsha.exchange.ChangeDrop;
import org.guangsha.exchange.ChangeLines;
import org.guangsha.exchange.ConfiguredSource;
import org.guangsha.exchange.EvidenceSourceFacts;
import org.guangsha.exchange.EvidenceUnavailable;
import org.guangsha.exchange.Question;

/**
 * A register that exchanges files: questions in {@code out/}, answers in {@code in/}, answers taken in {@code done/}. A file
 * is whole once {@code <name>.csv.done} lies beside it, empty or holding its size in bytes. An answer taken in is
 * read again from {@code done/} when the same is asked again: moving a file and keeping the answer can't be one step.
 */
public class FolderSource extends ConfiguredSource implements ChangeDrop {

    private static final long MOST_BYTES = 1 << 20;

    private final Path out;
    private final Path in;
    private final Path done;
    private final Charset charset;
    private final EventFolder events;

    public FolderSource(EvidenceSourceFacts facts, Path folder, Charset charset) {
        super(facts);
        this.out = folder.resolve("out");
        this.in = folder.resolve("in");
        this.done = folder.resolve("done");
        this.charset = charset;
        this.events = new EventFolder(folder, charset);
    }

    @Override
    public Answer query(Question question) {
        String file = question.id() + ".csv";
        try {
            for (Path folder : new Path[] {out, in, done}) {
                Files.createDirectories(folder);
            }
            if (WholeFiles.isWhole(in.resolve(file))) {
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
            Files.write(WholeFiles.marker(out, file), new byte[0]);
        }
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
            return WholeFiles.decode(raw, charset);
        } catch (CharacterCodingException e) {
            throw new EvidenceUnavailable("%s的答复文件不是 %s 编码".formatted(name(), charset), e);
        }
    }

    /** The question holds identity numbers and is needed no more. */
    private void putAway(String file) throws IOException {
        Files.move(in.resolve(file), done.resolve(file), ATOMIC_MOVE, REPLACE_EXISTING);
        Files.deleteIfExists(WholeFiles.marker(in, file));
        Files.deleteIfExists(out.resolve(file));
        Files.deleteIfExists(WholeFiles.marker(out, file));
    }

    @Override
    public List<String> eventFiles() {
        return withEvents(events::files);
    }

    @Override
    public byte[] eventFile(String file) {
        return withEvents(() -> events.read(file));
    }

    @Override
    public ChangeLines eventLines(byte[] file, LocalDate today) {
        return events.lines(file, today);
    }

    @Override
    public void putEventsAway(String file, List<String> faults) {
        withEvents(() -> {
            events.putAway(file, faults);
            return file;
        });
    }

    private <T> T withEvents(Reading<T> reading) {
        try {
            return reading.now();
        } catch (IOException e) {
            throw new EvidenceUnavailable("%s的交换文件夹无法读写".formatted(name()), e);
        }
    }

    /** What may fail because the folder cannot be read or written. */
    private interface Reading<T> {
        T now() throws IOException;
    }
}
