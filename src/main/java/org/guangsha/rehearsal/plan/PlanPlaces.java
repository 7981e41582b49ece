package org.guangsha.rehearsal.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;

/** Whether the offices and districts that a plan names are those of the city. */
final class PlanPlaces {

    private PlanPlaces() {}

    static List<String> faults(Plan plan, Areas areas) {
        List<String> faults = new ArrayList<>();
        Set<String> offices = new HashSet<>(areas.offices(areas.city().code()));
        plan.staff().offices().keySet().stream()
                .filter(office -> !offices.contains(office))
                .forEach(office -> faults.add("staff.offices.%s：本市没有这个经办机构，例如 %s"
                        .formatted(office, offices.stream().sorted().findFirst().orElse(""))));
        List<String> districts = areas.seats().stream().map(Area::code).toList();
        plan.arrivals().districts().keySet().stream()
                .filter(district -> !districts.contains(district))
                .forEach(district -> faults.add(
                        "arrivals.districts.%s：不是本市区县代码，应为 %s".formatted(district, String.join("、", districts))));
        boolean nobody = !districts.isEmpty()
                && districts.stream()
                        .allMatch(code -> plan.arrivals().districts().getOrDefault(code, 1.0) <= 0);
        if (nobody) {
            faults.add("arrivals.districts：至少一个区县应大于 0");
        }
        return faults;
    }
}
