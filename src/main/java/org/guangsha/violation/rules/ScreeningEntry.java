package org.guangsha.violation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an official enters to screen a report; nothing in it is checked yet, any part may be null.
 *
 * @param kind name of the kind, null also where there is none of this name
 */
public record ScreeningEntry(String outcome, String caseNo, String kind, String since, String words) {

    public static final String OPEN = "OPEN";
    public static final String DISMISS = "DISMISS";
    public static final String MERGE = "MERGE";
    public static final String FORWARD = "FORWARD";

    private static final List<String> OUTCOMES = List.of(OPEN, DISMISS, MERGE, FORWARD);

    /**
     * The case that was named, as far as it matters here.
     *
     * @param receivedOn the day the household applied
     * @param here whether this department deals with it
     * @param open whether it has a violation that is dealt with
     * @param hasDwelling whether it has, or had, a dwelling let or sold to it
     * @param wholeMonthsUnpaid whole months of rent unpaid
     */
    public record NamedCase(
            LocalDate receivedOn, boolean here, boolean open, boolean hasDwelling, long wholeMonthsUnpaid) {}

    /**
     * What the kind asks for.
     *
     * @param ofTenancy whether a dwelling is needed to do it
     * @param unpaidMonths whole months of rent that are to be unpaid, 0 where the kind asks for none
     * @param vacantMonths months the dwelling is to have stood empty in a row, 0 where the kind asks for none
     */
    public record KindNeeds(boolean ofTenancy, int unpaidMonths, int vacantMonths) {}

    /**
     * Everything that is missing or wrong with it, in words.
     *
     * @param named null where no case bears the number
     * @param needs null where no kind was chosen
     */
    public List<String> faults(NamedCase named, KindNeeds needs, LocalDate today) {
        List<String> faults = new ArrayList<>();
        if (outcome == null || !OUTCOMES.contains(outcome)) {
            faults.add("请选择初查结论");
        } else if (!DISMISS.equals(outcome)) {
            ofTheCase(named, faults);
        }
        if (OPEN.equals(outcome)) {
            toOpen(named, needs, today, faults);
        }
        Words.require("初查情况和理由", words, Words.LONGEST, faults);
        return faults;
    }

    private void ofTheCase(NamedCase named, List<String> faults) {
        if (named == null) {
            faults.add("请填写所涉案件的编号，可以在案件档案中按姓名查找");
        } else if (FORWARD.equals(outcome)) {
            if (named.here()) {
                faults.add("该案件由本部门办理，不需要转办");
            }
        } else if (!named.here()) {
            faults.add("该案件由其他住房保障部门办理，请选择转办");
        } else if (MERGE.equals(outcome) && !named.open()) {
            faults.add("该案件没有正在办理的违规，不能并案");
        } else if (OPEN.equals(outcome) && named.open()) {
            faults.add("该案件已有正在办理的违规，请选择并案");
        }
    }

    private void toOpen(NamedCase named, KindNeeds needs, LocalDate today, List<String> faults) {
        if (needs == null) {
            faults.add("请选择违规情形");
        }
        Day.since(since, named == null ? null : named.receivedOn(), today, faults);
        if (named == null || needs == null) {
            return;
        }
        if (needs.ofTenancy() && !named.hasDwelling()) {
            faults.add("该家庭没有承租或者购买保障性住房，不适用所选情形");
        }
        if (named.wholeMonthsUnpaid() < needs.unpaidMonths()) {
            faults.add("累计欠租 %d 个月，不足 %d 个月".formatted(named.wholeMonthsUnpaid(), needs.unpaidMonths()));
        }
        LocalDate day = Day.of(since);
        if (day != null && day.plusMonths(needs.vacantMonths()).isAfter(today)) {
            faults.add("自 %s 起闲置不足连续 %d 个月".formatted(day, needs.vacantMonths()));
        }
    }
}
