package org.guangsha.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A register that answers as the test tells it, in order; once the script is over it is away. */
public class ScriptedSource implements EvidenceSource {

    private final String id;
    private final String name;
    private final Set<EvidenceKind> kinds;
    private final Deque<Function<Question, Answer>> script = new ArrayDeque<>();
    private final List<Question> questions = new ArrayList<>();

    public ScriptedSource(String id, String name, EvidenceKind... kinds) {
        this.id = id;
        this.name = name;
        this.kinds = Set.of(kinds);
    }

    public void then(Function<Question, Answer> next) {
        script.add(next);
    }

    public void thenKnowsNobody() {
        then(question -> answer(question.people().stream()
                .map(person -> PersonAnswer.unknown(person.idHash()))
                .toList()));
    }

    public List<Question> questions() {
        return questions;
    }

    public void forget() {
        script.clear();
        questions.clear();
    }

    public static Answer answer(List<PersonAnswer> people) {
        return new Answer(people, "as it came".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Answer query(Question question) {
        questions.add(question);
        Function<Question, Answer> next = script.poll();
        if (next == null) {
            throw new EvidenceUnavailable(name + "不在线");
        }
        return next.apply(question);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<EvidenceKind> kinds() {
        return kinds;
    }
}
