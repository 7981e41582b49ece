package org.guangsha.exchange.folder;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.guangsha.exchange.AnswerFaults;
import org.guangsha.exchange.AskedPeople;
import org.guangsha.exchange.CityQuestion;
import org.guangsha.exchange.CityReading;
import org.guangsha.exchange.EvidenceKind;
import org.guangsha.exchange.EvidenceUnavailable;
import org.guangsha.exchange.PersonAnswer;

/**
 * An answer about the whole city as a file: the lines of {@link AnswerCsv}, those of one person one below the other. It is read
 * line by line; of a person whose lines are faulty nothing is taken.
 */
final class CityCsv {

    private static final int MOST_TOLD = 20;

    private final String source;
    private final Set<EvidenceKind> kinds;
    private final CityQuestion question;
    private final AskedPeople asked;
    private final Consumer<PersonAnswer> taker;
    private final List<String> faults = new ArrayList<>();

    private String number = "";
    private PersonLines person;
    private AnswerFaults ofPerson;
    private long people;
    private long faulty;

    CityCsv(
            String source,
            Set<EvidenceKind> kinds,
            CityQuestion question,
            AskedPeople asked,
            Consumer<PersonAnswer> taker) {
        this.source = source;
        this.kinds = kinds;
        this.question = question;
        this.asked = asked;
        this.taker = taker;
    }

    /** @param sha256 of the whole file, asked for at its end */
    CityReading read(Reader text, Supplier<String> sha256) {
        try (CSVParser lines = CSVParser.parse(text, AnswerCsv.FORMAT)) {
            header(lines.getHeaderNames());
            for (CSVRecord line : lines) {
                line(line);
            }
            finish();
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            // without the cause: its words repeat the line
            throw new EvidenceUnavailable("%s的答复文件不是合格的 CSV".formatted(source));
        }
        return new CityReading(people, faulty, List.copyOf(faults), sha256.get());
    }

    private void header(List<String> names) {
        List<String> missing = AnswerCsv.COLUMNS.stream()
                .filter(column -> !names.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new EvidenceUnavailable("%s的答复不合约定：第 1 行缺少列：%s".formatted(source, String.join("、", missing)));
        }
    }

    private void line(CSVRecord line) {
        if (!line.isConsistent()) {
            tell(Line.where(line) + "列数与表头不符");
            return;
        }
        String next = line.get("身份号码");
        if (!next.equals(number)) {
            finish();
            begin(next, line);
        }
        if (person != null) {
            person.add(new Line(line, ofPerson));
        }
    }

    private void begin(String next, CSVRecord first) {
        number = next;
        String idHash = asked.hash(next);
        if (asked.contains(idHash)) {
            person = new PersonLines(idHash, question::covers, other -> asked.contains(asked.hash(other)));
            ofPerson = new AnswerFaults(source);
            if (!asked.meet(idHash)) {
                ofPerson.add(Line.where(first) + "起，同一人的记录没有放在一处");
            }
        }
    }

    private void finish() {
        if (person == null) {
            return;
        }
        person.complete(kinds, ofPerson);
        if (ofPerson.isEmpty()) {
            people++;
            taker.accept(person.answer());
        } else {
            faulty++;
            ofPerson.list().forEach(this::tell);
        }
        person = null;
    }

    private void tell(String fault) {
        if (faults.size() < MOST_TOLD) {
            faults.add(fault);
        }
    }
}
