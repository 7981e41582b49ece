package org.guangsha.exchange.folder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.guangsha.exchange.AnswerFaults;
import org.guangsha.exchange.EvidenceKind;
import org.guangsha.exchange.MaritalStatus;
import org.guangsha.exchange.MaskedName;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.RegisterEntry;
import org.guangsha.exchange.RegisteredProperty;
import org.guangsha.household.IncomeFacts;
import org.guangsha.household.IncomeKind;

/** The lines of one person, gathered. */
final class PersonLines {

    private enum YesNo {
        是,
        否
    }

    private final String idHash;
    private final Predicate<YearMonth> covers;
    private final Predicate<String> asked;
    private final Set<String> records = new HashSet<>();
    private final List<IncomeFacts> incomes = new ArrayList<>();
    private final List<RegisteredProperty> properties = new ArrayList<>();
    private final List<YearMonth> insuredMonths = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private MaritalStatus maritalStatus;
    private LocalDate diedOn;
    private Boolean allowance;

    /**
     * @param covers whether a month is asked about
     * @param asked whether somebody of this identity number is asked about too
     */
    PersonLines(String idHash, Predicate<YearMonth> covers, Predicate<String> asked) {
        this.idHash = idHash;
        this.covers = covers;
        this.asked = asked;
    }

    void add(Line line) {
        records.add(line.record());
        switch (line.record()) {
            case "无记录", "已查" -> {
                // says that the register was asked, nothing more
            }
            case "收入" -> income(line);
            case "不动产" -> property(line);
            case "社保" -> line.month().filter(covers).ifPresent(insuredMonths::add);
            case "婚姻" -> line.word(MaritalStatus.class, MaritalStatus::chinese).ifPresent(word -> maritalStatus = word);
            case "死亡" -> line.day().ifPresent(day -> diedOn = day);
            case "同户" -> resident(line);
            case "低保" -> line.word(YesNo.class, YesNo::name).ifPresent(word -> allowance = word == YesNo.是);
            default -> line.faults().add(line.where() + "“记录”不是约定的词");
        }
    }

    private void income(Line line) {
        var kind = line.word(IncomeKind.class, IncomeKind::chinese);
        var month = line.month();
        var fen = line.fen();
        if (kind.isPresent() && month.isPresent() && fen.isPresent()) {
            incomes.add(new IncomeFacts(kind.get(), month.get(), fen.get()));
        }
    }

    private void property(Line line) {
        var address = line.address();
        var area = line.area();
        if (address.isPresent() && area.isPresent()) {
            properties.add(new RegisteredProperty(address.get(), area.get()));
        }
    }

    private void resident(Line line) {
        var name = line.text("姓名");
        var idNumber = line.text("相关身份号码");
        if (name.isPresent() && idNumber.isPresent() && !asked.test(idNumber.get())) {
            strangers.add(MaskedName.of(name.get()));
        }
    }

    /** Nobody is left out, and silence is no answer: at least one line says that the person was looked up. */
    void complete(Set<EvidenceKind> kinds, AnswerFaults faults) {
        faults.check(!records.isEmpty(), "没有包括所问的每一个人");
        faults.check(!records.contains("无记录") || records.size() == 1, "同一人既“无记录”又有其他记录");
        faults.check(
                !kinds.contains(EvidenceKind.WELFARE) || allowance != null || records.contains("无记录"), "没有每一个人的“低保”记录");
    }

    PersonAnswer answer() {
        if (records.contains("无记录")) {
            return PersonAnswer.unknown(idHash);
        }
        RegisterEntry register = new RegisterEntry(maritalStatus, diedOn, strangers);
        return new PersonAnswer(idHash, true, incomes, properties, insuredMonths, register, allowance);
    }
}
