package org.guangsha.violation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an official enters to decide a violation; nothing in it is checked yet, any part may be null.
 *
 * @param kindKnown whether the kind that was chosen is one
 * @param reclaim whether what was paid too much is asked back
 * @param instalments into how many months it is divided
 * @param issuer who issued a false certificate
 * @param superior whom the issuer is referred to
 */
public record DecisionEntry(
        String outcome,
        boolean kindKnown,
        String since,
        String words,
        String answer,
        boolean reclaim,
        String instalments,
        String issuer,
        String superior,
        String certificate) {

    public static final String FOUNDED = "FOUNDED";
    public static final String NOT_FOUNDED = "NOT_FOUNDED";
    public static final String AGAIN = "AGAIN";

    private static final List<String> OUTCOMES = List.of(FOUNDED, NOT_FOUNDED, AGAIN);

    /**
     * What is on file of it.
     *
     * @param first the day the household applied
     * @param told whether facts and grounds were told to the household
     * @param stated whether it has spoken to them
     * @param isFraud whether the kind that was chosen is fraud
     */
    public record OnFile(LocalDate first, LocalDate today, boolean told, boolean stated, boolean isFraud) {}

    /** Everything that is missing or wrong with it, in words. */
    public List<String> faults(OnFile file, InstalmentRule rule) {
        List<String> faults = new ArrayList<>();
        if (outcome == null || !OUTCOMES.contains(outcome)) {
            faults.add("请选择结论");
        }
        if (isFounded()) {
            founded(file, rule, faults);
        }
        Words.require("事实和理由", words, Words.LONGEST, faults);
        if (file.stated() && !AGAIN.equals(outcome)) {
            Words.require("对陈述申辩意见的逐项答复", answer, Words.LONGEST, faults);
        } else {
            Words.check("对陈述申辩意见的答复", answer, Words.LONGEST, faults);
        }
        return faults;
    }

    public boolean isFounded() {
        return FOUNDED.equals(outcome);
    }

    public boolean isAgain() {
        return AGAIN.equals(outcome);
    }

    /** Of an entry without faults. */
    public boolean namesIssuer() {
        return issuer != null && !issuer.isBlank();
    }

    private void founded(OnFile file, InstalmentRule rule, List<String> faults) {
        if (!file.told()) {
            faults.add("没有告知事实和理由、听取陈述申辩的，不能认定违规，请退回调查");
        }
        if (!kindKnown) {
            faults.add("请选择违规情形");
        }
        Day.since(since, file.first(), file.today(), faults);
        if (reclaim) {
            faults.addAll(rule.faults(instalments));
        }
        List<String> certified = Stream.of(issuer, superior, certificate)
                .map(DecisionEntry::plain)
                .toList();
        if (certified.stream().anyMatch(text -> !text.isEmpty())) {
            Words.require("出具不实证明的单位", issuer, Words.LONGEST_LINE, faults);
            Words.require("该单位的上级机关", superior, Words.LONGEST_LINE, faults);
            Words.require("不实证明的名称", certificate, Words.LONGEST_LINE, faults);
            if (!file.isFraud()) {
                faults.add("只有骗取住房保障的，才移送出具不实证明的单位");
            }
        }
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}
