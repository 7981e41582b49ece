package org.guangsha.exchange.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.guangsha.exchange.AnswerFaults;
import org.guangsha.exchange.EvidenceKind;
import org.guangsha.exchange.MaskedName;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.Question;
import org.guangsha.exchange.RegisterEntry;
import org.guangsha.exchange.RegisteredProperty;
import org.guangsha.exchange.rules.AnswerBounds;
import org.guangsha.household.IdentifiedPerson;
import org.guangsha.household.IncomeFacts;

/** Takes the people out of a body; whoever was asked about has to be in it, and every kind the source answers. */
final class AnsweredPeople {

    private final AnswerFaults faults;
    private final Set<EvidenceKind> kinds;
    private final Question question;

    AnsweredPeople(String source, Set<EvidenceKind> kinds, Question question) {
        this.faults = new AnswerFaults(source);
        this.kinds = kinds;
        this.question = question;
    }

    List<PersonAnswer> of(AnsweredJson body) {
        faults.check(question.id().equals(body.question()), "question 不是所提的问题");
        List<AnsweredJson.Person> persons = body.persons() == null ? List.of() : body.persons();
        List<PersonAnswer> people = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int n = 0; n < persons.size(); n++) {
            String path = "persons[%d]".formatted(n);
            AnsweredJson.Person one = persons.get(n);
            IdentifiedPerson who = one == null || one.idNumber() == null
                    ? null
                    : question.person(one.idNumber()).orElse(null);
            faults.check(who != null, path + ".idNumber 不是所问的人");
            if (who != null && there(one.found(), path + ".found")) {
                faults.check(seen.add(who.idHash()), path + " 重复");
                people.add(one.found() ? found(path, who, one) : PersonAnswer.unknown(who.idHash()));
            }
        }
        faults.check(seen.size() == question.people().size(), "persons 没有包括所问的每一个人");
        faults.refuseIfAny();
        return people;
    }

    private PersonAnswer found(String path, IdentifiedPerson who, AnsweredJson.Person one) {
        asked(EvidenceKind.INCOME, one.incomes(), path + ".incomes");
        asked(EvidenceKind.PROPERTY, one.properties(), path + ".properties");
        asked(EvidenceKind.INSURANCE, one.insuredMonths(), path + ".insuredMonths");
        asked(EvidenceKind.REGISTER, one.register(), path + ".register");
        asked(EvidenceKind.WELFARE, one.welfare(), path + ".welfare");
        return new PersonAnswer(
                who.idHash(),
                true,
                incomes(path + ".incomes", one.incomes()),
                properties(path + ".properties", one.properties()),
                one.insuredMonths() == null
                        ? List.of()
                        : one.insuredMonths().stream()
                                .filter(Objects::nonNull)
                                .filter(question::covers)
                                .toList(),
                register(path + ".register", one.register()),
                one.welfare() == null ? null : one.welfare().minimumLivingAllowance());
    }

    private List<IncomeFacts> incomes(String list, List<AnsweredJson.Income> incomes) {
        List<IncomeFacts> read = new ArrayList<>();
        for (int n = 0; incomes != null && n < incomes.size(); n++) {
            String path = "%s[%d]".formatted(list, n);
            AnsweredJson.Income income = incomes.get(n);
            if (there(income, path)
                    && there(income.kind(), path + ".kind")
                    && there(income.month(), path + ".month")
                    && there(income.amountFen(), path + ".amountFen")) {
                faults.check(AnswerBounds.isAmount(income.amountFen()), path + ".amountFen 不是金额");
                read.add(new IncomeFacts(income.kind(), income.month(), income.amountFen()));
            }
        }
        return read;
    }

    private List<RegisteredProperty> properties(String list, List<AnsweredJson.Property> properties) {
        List<RegisteredProperty> read = new ArrayList<>();
        for (int n = 0; properties != null && n < properties.size(); n++) {
            String path = "%s[%d]".formatted(list, n);
            AnsweredJson.Property property = properties.get(n);
            if (there(property, path)) {
                faults.check(AnswerBounds.isAddress(property.address()), path + ".address 缺失或过长");
                faults.check(AnswerBounds.isArea(property.floorArea()), path + ".floorArea 不是面积");
                read.add(new RegisteredProperty(property.address(), property.floorArea()));
            }
        }
        return read;
    }

    private RegisterEntry register(String path, AnsweredJson.Register register) {
        if (register == null) {
            return null;
        }
        List<AnsweredJson.Resident> household = register.household() == null ? List.of() : register.household();
        List<String> strangers = new ArrayList<>();
        for (int n = 0; n < household.size(); n++) {
            AnsweredJson.Resident one = household.get(n);
            boolean named = one != null
                    && one.idNumber() != null
                    && one.name() != null
                    && !one.name().isBlank();
            faults.check(named, "%s.household[%d] 缺少姓名或身份号码".formatted(path, n));
            if (named && question.person(one.idNumber()).isEmpty()) {
                strangers.add(MaskedName.of(one.name()));
            }
        }
        return new RegisterEntry(register.maritalStatus(), register.diedOn(), strangers);
    }

    /** A source that answers a kind says so of everyone it knows: silence is no zero. */
    private void asked(EvidenceKind kind, Object value, String path) {
        if (kinds.contains(kind)) {
            there(value, path);
        }
    }

    private boolean there(Object value, String path) {
        faults.check(value != null, path + " 缺失");
        return value != null;
    }
}
