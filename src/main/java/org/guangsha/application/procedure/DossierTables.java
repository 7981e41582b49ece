package org.guangsha.application.procedure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.guangsha.application.CaseFacts;
import org.guangsha.eligibility.FactRules;
import org.guangsha.eligibility.Finding;
import org.guangsha.household.HouseholdFile;
import org.guangsha.household.MemberFacts;
import org.guangsha.household.SpecialGroup;
import org.guangsha.money.Yuan;
import org.guangsha.review.Opinion;
import org.guangsha.review.Verification;

/** The rows of a dossier, as text. Pure. */
final class DossierTables {

    private static final int MONTHS = 12;

    private DossierTables() {}

    /**
     * @param finding null where the case was refused before anything was judged
     * @param duplicates how its likely duplicates stand, empty where there are none
     */
    static List<Map<String, String>> summary(
            CaseFacts of, HouseholdFile file, Finding finding, String community, String duplicates) {
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(item("保障类别", of.programme().chinese()));
        rows.add(item("申请人", file.applicant().name()));
        rows.add(item("申请人类别", of.category().chinese()));
        if (of.wish() != null) {
            rows.add(item("保障方式意愿", of.wish().chinese()));
        }
        rows.add(item("所在社区", community));
        rows.add(item("家庭住址", file.address()));
        rows.add(item("受理日期", of.acceptedOn().toString()));
        rows.add(item("办结期限", of.dueOn().toString()));
        if (!duplicates.isEmpty()) {
            rows.add(item("重复比对", duplicates));
        }
        if (finding == null) {
            rows.add(item("核定结论", "尚未核定"));
            return rows;
        }
        String sample = finding.sample() ? "（演示样本，非正式标准）" : "";
        rows.add(item("收入等次", finding.level().chinese()));
        rows.add(item("核定结论", finding.eligible() ? "符合保障条件" : "不符合保障条件"));
        rows.add(item("适用标准", finding.standardsVersion() + sample));
        return rows;
    }

    static List<Map<String, String>> members(HouseholdFile file, LocalDate declaredOn) {
        return file.members().stream()
                .map(member -> Map.of(
                        "name", member.name(),
                        "relation", member.relation().chinese(),
                        "idNumber", member.maskedIdNumber(),
                        "birthDate", member.birthDate().toString(),
                        "groups", groups(member),
                        "income", monthlyIncome(member, declaredOn)))
                .toList();
    }

    static List<Map<String, String>> dwellings(HouseholdFile file) {
        return file.dwellings().stream()
                .map(dwelling -> Map.of(
                        "tenure", dwelling.tenure().chinese(),
                        "address", dwelling.address(),
                        "area", dwelling.floorArea().toPlainString() + "㎡",
                        "disposedOn", Objects.toString(dwelling.disposedOn(), "")))
                .toList();
    }

    static List<Map<String, String>> checks(Finding finding) {
        return finding.checks().stream()
                .map(check -> Map.of(
                        "aspect", check.aspect(),
                        "figure", check.figure(),
                        "threshold", check.threshold(),
                        "result", check.passed() ? "符合" : "不符合",
                        "words", check.words()))
                .toList();
    }

    /** @param takenBack which of the opinions no longer count */
    static List<Map<String, String>> opinions(List<Opinion> opinions, Predicate<Opinion> takenBack, ZoneId zone) {
        return opinions.stream()
                .map(opinion -> Map.of(
                        "title", opinion.title() + (takenBack.test(opinion) ? "（已撤回）" : ""),
                        "day", LocalDate.ofInstant(opinion.recordedAt(), zone).toString(),
                        "outcome", outcome(opinion),
                        "words", opinion.words(),
                        "verified", verified(opinion)))
                .toList();
    }

    private static String outcome(Opinion opinion) {
        String outcome = opinion.conclusion();
        return opinion.reason() == null
                ? outcome
                : outcome + "：" + opinion.reason().chinese();
    }

    private static String verified(Opinion opinion) {
        if (opinion.verifiedOn() == null) {
            return "";
        }
        String how = opinion.methods().stream().map(Verification::chinese).collect(Collectors.joining("、"));
        return "%s %s，%s：%s".formatted(opinion.verifiedOn(), how, opinion.verifiedBy(), opinion.found());
    }

    private static String groups(MemberFacts member) {
        return member.specialGroups().stream().map(SpecialGroup::chinese).collect(Collectors.joining("、"));
    }

    private static String monthlyIncome(MemberFacts member, LocalDate declaredOn) {
        long fen = FactRules.yearlyIncomeFen(member, declaredOn);
        return Yuan.of(fen)
                        .divide(BigDecimal.valueOf(MONTHS), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                + "元";
    }

    private static Map<String, String> item(String item, String value) {
        return Map.of("item", item, "value", value);
    }
}
