package org.guangsha.exchange.folder;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.guangsha.exchange.AnswerFaults;
import org.guangsha.exchange.EvidenceKind;
import org.guangsha.exchange.EvidenceUnavailable;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.Question;
import org.guangsha.household.IdentifiedPerson;

/** An answer as a file: one record a line, each with the person it is of; the columns are those of {@code src/docs/exchange.md}. */
final class AnswerCsv {

    static final List<String> COLUMNS = List.of("身份号码", "记录", "月份", "类别", "金额", "坐落", "面积", "日期", "姓名", "相关身份号码");
    static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setTrim(true)
            .get();

    private final String source;
    private final Set<EvidenceKind> kinds;
    private final Question question;
    private final AnswerFaults faults;

    AnswerCsv(String source, Set<EvidenceKind> kinds, Question question) {
        this.source = source;
        this.kinds = kinds;
        this.question = question;
        this.faults = new AnswerFaults(source);
    }

    List<PersonAnswer> read(String text) {
        Map<String, PersonLines> people = new LinkedHashMap<>();
        question.people()
                .forEach(person -> people.put(
                        person.idHash(),
                        new PersonLines(
                                person.idHash(),
                                question::covers,
                                number -> question.person(number).isPresent())));
        try (CSVParser lines = CSVParser.parse(new StringReader(text), FORMAT)) {
            header(lines.getHeaderNames());
            for (CSVRecord line : lines) {
                line(line, people);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            // without the cause: its words repeat the line
            throw new EvidenceUnavailable("%s的答复文件不是合格的 CSV".formatted(source));
        }
        people.values().forEach(person -> person.complete(kinds, faults));
        faults.refuseIfAny();
        return people.values().stream().map(PersonLines::answer).toList();
    }

    private void header(List<String> names) {
        List<String> missing =
                COLUMNS.stream().filter(column -> !names.contains(column)).toList();
        faults.check(missing.isEmpty(), "第 1 行缺少列：" + String.join("、", missing));
        faults.refuseIfAny();
    }

    private void line(CSVRecord line, Map<String, PersonLines> people) {
        if (!line.isConsistent()) {
            faults.add(Line.where(line) + "列数与表头不符");
            return;
        }
        Optional<IdentifiedPerson> who = question.person(line.get("身份号码"));
        if (who.isEmpty()) {
            faults.add(Line.where(line) + "“身份号码”不是所问的人");
        }
        who.ifPresent(person -> people.get(person.idHash()).add(new Line(line, faults)));
    }
}
