package org.guangsha.rehearsal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.guangsha.policy.Mode;
import org.guangsha.policy.Programme;
import org.guangsha.rehearsal.rules.Effort;
import org.guangsha.rehearsal.rules.Hours;

/** Whether a plan can be rehearsed; all that is wrong at once, in Chinese. */
final class PlanCheck {

    private static final int MOST_HEADS = 20;
    private static final int MOST_REVIEWERS = 1000;
    private static final int MOST_DAYS = 400;

    private final List<String> faults = new ArrayList<>();

    private PlanCheck() {}

    static List<String> faults(Plan plan) {
        PlanCheck check = new PlanCheck();
        check.hours(plan.hours());
        check.weights("arrivals.months", plan.arrivals().months().values());
        check.names("arrivals.months", plan.arrivals().months().keySet(), 1, 12);
        check.shares("arrivals.districts", plan.arrivals().districts().values());
        check.staff(plan.staff());
        check.minutes(plan.minutes());
        check.choices(plan.choices());
        plan.messages().named().forEach((name, comes) -> check.comes("messages.named." + name, comes));
        check.comes("messages.others", plan.messages().others());
        check.comes("appeals", plan.appeals());
        check.percent("precheck-fails-percent", plan.precheckFailsPercent());
        check.households(plan.households());
        return check.faults;
    }

    private void hours(List<Hours> hours) {
        if (hours == null
                || hours.isEmpty()
                || hours.stream()
                        .anyMatch(one -> one == null
                                || one.from() == null
                                || one.to() == null
                                || !one.from().isBefore(one.to()))) {
            faults.add("hours 应写明工作时间，每段的开始早于结束");
        } else if (IntStream.range(1, hours.size())
                .anyMatch(i -> hours.get(i).from().isBefore(hours.get(i - 1).to()))) {
            faults.add("hours 各段应按先后排列，互不重叠");
        }
    }

    private void staff(Plan.Staff staff) {
        staff.roles().forEach((role, strength) -> strength("staff.roles." + role, strength));
        strength("staff.others", staff.others());
        staff.offices().forEach((office, number) -> number("staff.offices." + office, number, 1, MOST_REVIEWERS));
        number("staff.absent-percent", staff.absentPercent(), 0, 90);
    }

    private void strength(String at, Plan.Strength strength) {
        if (strength == null) {
            faults.add(at + " 缺失");
        } else {
            number(at + ".applications-a-reviewer", strength.applicationsAReviewer(), 1, 1_000_000);
            number(at + ".at-least", strength.atLeast(), 1, MOST_REVIEWERS);
        }
    }

    private void minutes(Plan.Minutes minutes) {
        minutes.steps().forEach((step, effort) -> effort("minutes.steps." + step, effort));
        effort("minutes.others", minutes.others());
    }

    private void effort(String at, Effort effort) {
        if (effort == null) {
            faults.add(at + " 缺失");
        } else {
            number(at + ".typical", effort.typical(), 1, 10_000);
            number(at + ".spread", effort.spread(), 0, 2);
        }
    }

    private void choices(Plan.Choices choices) {
        choices.steps().forEach((step, percents) -> percents("choices.steps." + step, percents));
        percents("choices.others", choices.others());
        percent("choices.first-percent", choices.firstPercent());
        percent("choices.against-the-finding-percent", choices.againstTheFindingPercent());
    }

    private void percents(String at, Map<String, Double> percents) {
        if (percents == null) {
            faults.add(at + " 缺失");
            return;
        }
        percents.forEach((value, percent) -> percent(at + "." + value, percent));
        if (percents.values().stream()
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .sum()
                > 100) {
            faults.add(at + " 合计超过 100");
        }
    }

    private void comes(String at, Plan.Comes comes) {
        if (comes == null) {
            faults.add(at + " 缺失");
            return;
        }
        percent(at + ".percent", comes.percent());
        span(at, comes.fromDays(), comes.toDays(), 0, MOST_DAYS);
    }

    private void households(Plan.Households of) {
        weights("households.programmes", of.programmes().values());
        known(
                "households.programmes",
                of.programmes().keySet(),
                Arrays.stream(Programme.values()).map(Enum::name).toList());
        weights("households.heads", of.heads().values());
        names("households.heads", of.heads().keySet(), 1, MOST_HEADS);
        range("households.income-percent", of.incomePercent(), 1000);
        range("households.area-percent", of.areaPercent(), 1000);
        range("households.assets-percent", of.assetsPercent(), 1000);
        range("households.resident-years", of.residentYears(), 120);
        range("households.applicant-age", of.applicantAge(), 120);
        range("households.insured-months", of.insuredMonths(), 1200);
        percent("households.migrant-percent", of.migrantPercent());
        percent("households.priority-percent", of.priorityPercent());
        weights("households.wishes", of.wishes().values());
        List<String> wishes = new ArrayList<>(List.of("ANY"));
        Arrays.stream(Mode.values()).map(Enum::name).forEach(wishes::add);
        known("households.wishes", of.wishes().keySet(), wishes);
    }

    private void known(String at, Collection<String> keys, List<String> known) {
        keys.stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> faults.add("%s.%s 不是已知的值，应为 %s".formatted(at, key, String.join("、", known))));
    }

    private void names(String at, Collection<Integer> keys, int from, int to) {
        keys.forEach(key -> number(at, key, from, to));
    }

    private void range(String at, Plan.Range range, int most) {
        span(at, range == null ? null : range.from(), range == null ? null : range.to(), 0, most);
    }

    private void span(String at, Integer from, Integer to, int least, int most) {
        number(at, from, least, most);
        number(at, to, least, most);
        if (from != null && to != null && from > to) {
            faults.add(at + " 的起点大于终点");
        }
    }

    private void shares(String at, Collection<Double> weights) {
        weights.forEach(weight -> number(at, weight, 0, 1e9));
    }

    private void weights(String at, Collection<Double> weights) {
        shares(at, weights);
        if (weights.stream().noneMatch(weight -> weight != null && weight > 0)) {
            faults.add(at + " 至少一项应大于 0");
        }
    }

    private void percent(String at, Double percent) {
        number(at, percent, 0, 100);
    }

    private void number(String at, Number number, double least, double most) {
        if (number == null) {
            faults.add(at + " 缺失");
        } else if (!(number.doubleValue() >= least && number.doubleValue() <= most)) {
            faults.add("%s 应在 %.0f 至 %.0f 之间，不应为 %s".formatted(at, least, most, number));
        }
    }
}
