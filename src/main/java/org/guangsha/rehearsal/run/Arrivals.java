package org.guangsha.rehearsal.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.rehearsal.plan.Plan;
import org.guangsha.rehearsal.rules.Moment;
import org.guangsha.rehearsal.rules.WorkTime;

/** When and where applications are accepted. */
final class Arrivals {

    private final Terms terms;
    private final Plan.Arrivals plan;
    private final WorkTime open;
    private final Map<String, Double> communities = new LinkedHashMap<>();
    private final Areas areas;

    /** @param open the hours of the windows */
    Arrivals(Terms terms, Plan.Arrivals plan, WorkTime open, Areas areas) {
        this.terms = terms;
        this.plan = plan;
        this.open = open;
        this.areas = areas;
        Map<String, List<String>> byDistrict = new LinkedHashMap<>();
        areas.under(areas.city().code()).stream()
                .filter(area -> area.kind() == AreaKind.COMMUNITY)
                .map(Area::code)
                .forEach(code -> byDistrict
                        .computeIfAbsent(areas.seat(Level.HOUSING, code).code(), district -> new ArrayList<>())
                        .add(code));
        byDistrict.forEach((district, codes) -> {
            double weight = plan.districts().getOrDefault(district, (double) codes.size());
            codes.forEach(code -> communities.put(code, weight / codes.size()));
        });
    }

    /** Codes of the communities that applications come from, and how much each weighs. */
    Map<String, Double> communities() {
        return communities;
    }

    /** Applications a year of all communities of an office's area; of the whole city where the office has none of ours. */
    double aYear(String office) {
        String code = office.substring(office.lastIndexOf('-') + 1);
        double all =
                communities.values().stream().mapToDouble(Double::doubleValue).sum();
        double share = areas.find(code)
                .map(area -> areas.under(code).stream()
                        .mapToDouble(under -> communities.getOrDefault(under.code(), 0.0))
                        .sum())
                .orElse(all);
        return terms.households() * 12.0 / terms.months() * share / all;
    }

    /** The moment of each application, in their order. */
    List<Long> moments() {
        double[] weights = new double[terms.months()];
        double sum = 0;
        for (int month = 0; month < weights.length; month++) {
            weights[month] =
                    plan.months().getOrDefault(terms.from().plusMonths(month).getMonthValue(), 0.0);
            sum += weights[month];
        }
        List<Long> moments = new ArrayList<>();
        double owed = 0;
        for (int month = 0; month < weights.length; month++) {
            owed += sum > 0 ? terms.households() * weights[month] / sum : (double) terms.households() / weights.length;
            boolean last = month == weights.length - 1;
            int now = last ? terms.households() - moments.size() : (int) Math.round(owed) - moments.size();
            spread(terms.from().plusMonths(month), terms.from().plusMonths(month + 1L), now, moments);
        }
        return moments;
    }

    private void spread(LocalDate from, LocalDate until, int count, List<Long> moments) {
        List<Long> slots = new ArrayList<>();
        long end = Moment.startOf(until);
        for (long at = open.next(Moment.startOf(from)); at < end; at = open.next(at + Moment.STEP)) {
            slots.add(at);
        }
        for (int i = 0; i < count; i++) {
            double place = (i + terms.chance().of(caseNo(moments.size()), "moment")) / count;
            moments.add(slots.isEmpty() ? Moment.startOf(from) : slots.get((int) (place * slots.size())));
        }
    }

    static String caseNo(int index) {
        return "演练%06d".formatted(index + 1);
    }
}
