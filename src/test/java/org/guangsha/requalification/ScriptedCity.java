package org.guangsha.requalification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.guangsha.exchange.Answer;
import org.guangsha.exchange.AskedPeople;
import org.guangsha.exchange.CityQuestion;
import org.guangsha.exchange.CityReading;
import org.guangsha.exchange.CitySource;
import org.guangsha.exchange.EvidenceKind;
import org.guangsha.exchange.EvidenceUnavailable;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.Question;
import org.guangsha.household.IdentifiedPerson;

/** A register of the whole city that has nothing on anybody, but for what a test tells it. */
public class ScriptedCity implements CitySource {

    private final Map<String, UnaryOperator<PersonAnswer>> known = new TreeMap<>();
    private final List<String> silentOn = new ArrayList<>();
    private final Map<String, List<IdentifiedPerson>> asked = new TreeMap<>();
    private boolean online = true;

    /** What it says of the person of this keyed hash beside what it says already. */
    public void say(String idHash, UnaryOperator<PersonAnswer> more) {
        known.merge(idHash, more, (before, then) -> answer -> then.apply(before.apply(answer)));
    }

    public void saysNothingOf(String idHash) {
        silentOn.add(idHash);
    }

    public void online(boolean isOnline) {
        online = isOnline;
    }

    public int asked(String occasion) {
        return asked.getOrDefault(occasion, List.of()).size();
    }

    public void forget() {
        known.clear();
        silentOn.clear();
        online = true;
    }

    @Override
    public void put(CityQuestion question, People people) {
        people.each(asked.computeIfAbsent(question.occasion(), fresh -> new ArrayList<>())::add);
    }

    @Override
    public boolean hasAnswered(CityQuestion question) {
        return online;
    }

    @Override
    public CityReading read(CityQuestion question, AskedPeople people, Consumer<PersonAnswer> taker) {
        asked.get(question.occasion()).stream()
                .filter(person -> people.contains(person.idHash()) && !silentOn.contains(person.idHash()))
                .map(person -> known.getOrDefault(person.idHash(), same -> same).apply(nothing(person.idHash())))
                .forEach(taker);
        return new CityReading(asked.get(question.occasion()).size(), 0, List.of(), "");
    }

    private static PersonAnswer nothing(String idHash) {
        return new PersonAnswer(idHash, true, List.of(), List.of(), List.of(), null, null);
    }

    @Override
    public Answer query(Question question) {
        throw new EvidenceUnavailable(name() + "只整批答复");
    }

    @Override
    public String id() {
        return "city";
    }

    @Override
    public String name() {
        return "核对平台";
    }

    @Override
    public Set<EvidenceKind> kinds() {
        return Set.of(EvidenceKind.INCOME, EvidenceKind.PROPERTY, EvidenceKind.REGISTER);
    }
}
