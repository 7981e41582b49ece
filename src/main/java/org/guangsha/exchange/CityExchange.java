package org.guangsha.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guangsha.exchange.rules.Months;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the sources that can about the whole city at once, keeps their answers, and gives them up when they are needed no more. */
@Service
public class CityExchange {

    private static final int AT_ONCE = 1000;

    private final CityTable table;
    private final EvidenceSources sources;
    private final Clock clock;

    CityExchange(CityTable table, EvidenceSources sources, Clock clock) {
        this.table = table;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * Puts the question to every source that answers for the whole city; one that was asked is not asked again.
     *
     * @throws EvidenceUnavailable where a source cannot be asked
     */
    @Transactional
    public void ask(CityQuestion question, CitySource.People people) {
        List<String> asked =
                of(question.occasion()).stream().map(CityCheck::source).toList();
        for (CitySource source : citySources()) {
            if (!asked.contains(source.id())) {
                source.put(question, people);
                table.ask(question, source, clock.instant());
            }
        }
    }

    /** The sources asked on an occasion. */
    @Transactional(readOnly = true)
    public List<CityCheck> of(String occasion) {
        return table.of(occasion);
    }

    /**
     * Reads, whole or not at all, the next source whose answer has come.
     *
     * @return what was read, none where no further answer is there
     * @throws EvidenceUnavailable where an answer cannot be read
     */
    @Transactional
    public Optional<CityCheck> readNext(String occasion, AskedPeople asked) {
        Optional<CityQuestion> question = table.question(occasion);
        return of(occasion).stream()
                .filter(check -> !check.isAnswered())
                .filter(check -> source(check.source()).hasAnswered(question.orElseThrow()))
                .findFirst()
                .map(check -> read(check, question.orElseThrow(), asked));
    }

    private CityCheck read(CityCheck check, CityQuestion question, AskedPeople asked) {
        List<PersonAnswer> some = new ArrayList<>(AT_ONCE);
        CityReading reading = source(check.source()).read(question, asked, answer -> {
            some.add(answer);
            if (some.size() == AT_ONCE) {
                table.add(check.id(), some);
                some.clear();
            }
        });
        table.add(check.id(), some);
        table.read(check.id(), reading, clock.instant());
        return check;
    }

    /** What was said of these people on an occasion; nothing where nobody was asked. */
    @Transactional(readOnly = true)
    public CityAnswers answers(String occasion, Collection<String> idHashes) {
        List<CityCheck> answered =
                of(occasion).stream().filter(CityCheck::isAnswered).toList();
        if (answered.isEmpty() || idHashes.isEmpty()) {
            return CityAnswers.NONE;
        }
        CityQuestion question = table.question(occasion).orElseThrow();
        Months months = new Months(question.from(), question.until());
        return new CityAnswers(answered.stream()
                .map(check -> new CityAnswers.Source(
                        check.kinds(), months, table.answers(check.id(), question.until(), idHashes)))
                .toList());
    }

    /** Deletes what was said of people; that it was said, when and by whom, stays. */
    @Transactional
    public void forget(String occasion) {
        table.forget(occasion);
    }

    private List<CitySource> citySources() {
        return sources.all().stream()
                .filter(CitySource.class::isInstance)
                .map(CitySource.class::cast)
                .toList();
    }

    /** @throws EvidenceUnavailable where the source was taken from the configuration since */
    private CitySource source(String id) {
        if (sources.get(id) instanceof CitySource source) {
            return source;
        }
        throw new EvidenceUnavailable("来源 %s 不能整批答复".formatted(id));
    }
}
