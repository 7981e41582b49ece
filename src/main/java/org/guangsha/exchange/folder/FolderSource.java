package org.guangsha.exchange.folder;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.guangsha.exchange.Answer;
import org.guangsha.exchange.AskedPeople;
import org.guangsha.exchange.ChangeDrop;
import org.guangsha.exchange.ChangeLines;
import org.guangsha.exchange.CityQuestion;
import org.guangsha.exchange.CityReading;
import org.guangsha.exchange.CitySource;
import org.guangsha.exchange.ConfiguredSource;
import org.guangsha.exchange.EvidenceSourceFacts;
import org.guangsha.exchange.EvidenceUnavailable;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.Question;

/**
 * A register that exchanges files through a {@link DropFolder}, about one case or the whole city, and tells events. An answer taken in is
 * read again from {@code done/} when the same is asked again: moving a file and keeping the answer can't be one step.
 */
public class FolderSource extends ConfiguredSource implements CitySource, ChangeDrop {

    private static final long MOST_BYTES = 1 << 20;

    private final DropFolder folder;
    private final CityFolder city;
    private final Charset charset;
    private final EventFolder events;

    public FolderSource(EvidenceSourceFacts facts, Path folder, Charset charset) {
        super(facts);
        this.folder = new DropFolder(folder);
        this.city = new CityFolder(this.folder, charset);
        this.charset = charset;
        this.events = new EventFolder(folder, charset);
    }

    @Override
    public Answer query(Question question) {
        String file = question.id() + ".csv";
        return inFolder(() -> {
            folder.create();
            if (folder.isWhole(file)) {
                Answer answer = read(folder.in(file), question);
                folder.putAway(file);
                return answer;
            }
            if (Files.exists(folder.done(file))) {
                return read(folder.done(file), question);
            }
            ask(file, question);
            throw new EvidenceUnavailable("%s尚未放入答复文件 in/%s".formatted(name(), file));
        });
    }

    @Override
    public void put(CityQuestion question, People people) {
        inFolder(() -> {
            city.put(file(question), question, people);
            return null;
        });
    }

    @Override
    public boolean hasAnswered(CityQuestion question) {
        return inFolder(() -> city.hasAnswered(file(question)));
    }

    @Override
    public CityReading read(CityQuestion question, AskedPeople asked, Consumer<PersonAnswer> taker) {
        return inFolder(() -> city.read(file(question), name(), kinds(), question, asked, taker));
    }

    private String file(CityQuestion question) {
        return "%s-%s.csv".formatted(question.occasion(), id());
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T inFolder(Work<T> work) {
        try {
            return work.run();
        } catch (IOException | UncheckedIOException e) {
            throw new EvidenceUnavailable("%s的交换文件夹无法读写".formatted(name()), e);
        }
    }

    private void ask(String file, Question question) throws IOException {
        Path asked = folder.out(file);
        if (!Files.exists(asked)) {
            Path unfinished = folder.out(file + ".tmp");
            Files.write(unfinished, QuestionCsv.of(question).getBytes(charset));
            Files.move(unfinished, asked, ATOMIC_MOVE, REPLACE_EXISTING);
            folder.mark(file);
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

    @Override
    public List<String> eventFiles() {
        return inFolder(events::files);
    }

    @Override
    public byte[] eventFile(String file) {
        return inFolder(() -> events.read(file));
    }

    @Override
    public ChangeLines eventLines(byte[] file, LocalDate today) {
        return events.lines(file, today);
    }

    @Override
    public void putEventsAway(String file, List<String> faults) {
        inFolder(() -> {
            events.putAway(file, faults);
            return file;
        });
    }
}
