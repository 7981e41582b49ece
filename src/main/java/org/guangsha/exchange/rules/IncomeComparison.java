package org.guangsha.exchange.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guangsha.exchange.Discrepancy;
import org.guangsha.exchange.DiscrepancyKind;
import org.guangsha.exchange.MaskedName;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.household.IncomeFacts;
import org.guangsha.household.MemberFacts;

/** Declared and exchanged incomes side by side, by member and for the household, over the months asked about. */
public final class IncomeComparison {

    private static final String ALL = "全家";
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private IncomeComparison() {}

    /** The income of a member by two accounts, in fen for the whole period. */
    private record Pair(String member, long declared, long exchanged, boolean known) {}

    /**
     * Differences of more than the tolerance. Two sources that report the same kind of income of a month report the same
     * income, the larger figure counts; payments within one source add up.
     *
     * @param answers what each source that reports incomes answered; without any nothing is compared
     * @param tolerancePercent of the declared income
     */
    public static List<Discrepancy> of(
            List<MemberFacts> members, List<List<PersonAnswer>> answers, Months months, int tolerancePercent) {
        if (answers.isEmpty()) {
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        members.forEach(member -> pairs.add(pair(member, answers, months)));
        if (members.size() > 1) {
            pairs.add(new Pair(
                    ALL,
                    pairs.stream().mapToLong(Pair::declared).sum(),
                    pairs.stream().mapToLong(Pair::exchanged).sum(),
                    true));
        }
        return pairs.stream()
                .filter(pair -> differs(pair.declared(), pair.exchanged(), tolerancePercent))
                .map(pair -> words(pair, months))
                .toList();
    }

    /** Whether the difference is more than so many percent of what was declared; any income is, where none was declared. */
    static boolean differs(long declaredFen, long exchangedFen, int tolerancePercent) {
        BigDecimal difference = BigDecimal.valueOf(declaredFen - exchangedFen).abs();
        return difference
                        .multiply(PERCENT)
                        .compareTo(BigDecimal.valueOf(declaredFen).multiply(BigDecimal.valueOf(tolerancePercent)))
                > 0;
    }

    private static Pair pair(MemberFacts member, List<List<PersonAnswer>> answers, Months months) {
        boolean known = answers.stream()
                .flatMap(List::stream)
                .anyMatch(answer -> answer.idHash().equals(member.idHash()) && answer.found());
        return new Pair(
                MaskedName.of(member.name()),
                AnswerWords.sum(member.incomes(), months),
                exchanged(member.idHash(), answers, months),
                known);
    }

    /** Income of one person in the months by the registers, in fen: of a kind and month the largest figure of any source. */
    public static long exchanged(String idHash, List<List<PersonAnswer>> answers, Months months) {
        Map<List<Object>, Long> largest = new HashMap<>();
        for (List<PersonAnswer> source : answers) {
            source.stream()
                    .filter(one -> one.idHash().equals(idHash))
                    .findFirst()
                    .ifPresent(own ->
                            sums(own.incomes(), months).forEach((key, fen) -> largest.merge(key, fen, Math::max)));
        }
        return largest.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<List<Object>, Long> sums(List<IncomeFacts> incomes, Months months) {
        Function<IncomeFacts, List<Object>> kindAndMonth = income -> List.of(income.kind(), income.month());
        return incomes.stream()
                .filter(income -> months.cover(income.month()))
                .collect(Collectors.groupingBy(kindAndMonth, Collectors.summingLong(IncomeFacts::amountFen)));
    }

    private static Discrepancy words(Pair pair, Months months) {
        String declared = AnswerWords.yuan(pair.declared());
        String exchanged = pair.known() ? AnswerWords.yuan(pair.exchanged()) : "无记录";
        String more = pair.exchanged() > pair.declared() ? "高于" : "低于";
        return new Discrepancy(
                DiscrepancyKind.INCOME,
                pair.member(),
                declared,
                exchanged,
                "%s至%s，核查收入%s申报，相差 %s"
                        .formatted(
                                months.from(),
                                months.until(),
                                more,
                                AnswerWords.yuan(Math.abs(pair.declared() - pair.exchanged()))));
    }
}
