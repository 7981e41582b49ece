package org.guangsha.exchange.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.guangsha.exchange.Question;
import org.guangsha.household.IdentifiedPerson;

/** A question as a file: a line for each person asked about. */
final class QuestionCsv {

    static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("问题编号", "身份号码", "起始月份", "截止月份")
            .get();

    private QuestionCsv() {}

    static String of(Question question) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter lines = new CSVPrinter(text, FORMAT)) {
            for (IdentifiedPerson person : question.people()) {
                lines.printRecord(question.id(), person.number().value(), question.from(), question.until());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
