package org.guangsha.exchange.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.guangsha.exchange.EvidenceKind;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.RegisterEntry;
import org.guangsha.exchange.RegisteredProperty;
import org.guangsha.household.IncomeFacts;
import org.guangsha.money.Yuan;

/** An answer about one person as a reviewer reads it. */
public final class AnswerWords {

    private AnswerWords() {}

    /** @param kinds what the source answers; of these it says so where there is nothing */
    public static String of(PersonAnswer answer, Collection<EvidenceKind> kinds, Months months) {
        if (!answer.found()) {
            return "无记录";
        }
        List<String> words = new ArrayList<>();
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (kinds.contains(kind)) {
                words.addAll(of(kind, answer, months));
            }
        }
        return words.isEmpty() ? "已查，无相关登记" : String.join("；", words);
    }

    private static List<String> of(EvidenceKind kind, PersonAnswer answer, Months months) {
        return switch (kind) {
            case INCOME -> List.of("收入合计 %s".formatted(yuan(sum(answer.incomes(), months))));
            case PROPERTY -> List.of(properties(answer.properties()));
            case INSURANCE ->
                List.of("社会保险缴费 %d 个月".formatted(answer.insuredMonths().size()));
            case REGISTER -> answer.register() == null ? List.of() : register(answer.register());
            case WELFARE ->
                answer.minimumLivingAllowance() == null
                        ? List.of()
                        : List.of(answer.minimumLivingAllowance() ? "享受低保" : "未享受低保");
        };
    }

    private static List<String> register(RegisterEntry entry) {
        List<String> words = new ArrayList<>();
        if (entry.maritalStatus() != null) {
            words.add(entry.maritalStatus().chinese());
        }
        if (entry.diedOn() != null) {
            words.add("%s 死亡".formatted(entry.diedOn()));
        }
        if (!entry.strangers().isEmpty()) {
            words.add("同户另有 " + String.join("、", entry.strangers()));
        }
        return words;
    }

    private static String properties(List<RegisteredProperty> properties) {
        return properties.isEmpty()
                ? "无不动产登记"
                : properties.stream()
                        .map(one -> "%s（%s m²）"
                                .formatted(one.address(), one.floorArea().toPlainString()))
                        .collect(Collectors.joining("、", "不动产：", ""));
    }

    static long sum(List<IncomeFacts> incomes, Months months) {
        return incomes.stream()
                .filter(income -> months.cover(income.month()))
                .mapToLong(IncomeFacts::amountFen)
                .sum();
    }

    static String yuan(long fen) {
        return Yuan.plain(fen) + " 元";
    }
}
