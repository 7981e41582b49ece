package org.guangsha.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.guangsha.application.ApplicationRequest;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.policy.PaperRule;
import org.guangsha.policy.Policy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Invented households of this city whose applications are sound and complete. */
@Component
@Profile("demo")
public class DemoHouseholds {

    private final Areas areas;
    private final Policy policy;
    private final Clock clock;

    public DemoHouseholds(Areas areas, Policy policy, Clock clock) {
        this.areas = areas;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Makes applications, the same for the same number, seed and day. Nobody is in two of them, nor in those of another
     * seed as long as the seeds differ by less than {@value InventedPeople#SEEDS}.
     *
     * @param n up to 200,000
     */
    public List<ApplicationRequest> make(int n, long seed) {
        return make(n, seed, communities());
    }

    /** The same, with homes in these communities only. */
    public List<ApplicationRequest> make(int n, long seed, List<String> communityCodes) {
        List<String> papers = policy.intake().papers().stream()
                .map(PaperRule::kind)
                .distinct()
                .toList();
        InventedHouseholds invented =
                new InventedHouseholds(areas.city().code(), communityCodes, papers, LocalDate.now(clock), seed);
        return IntStream.range(0, n).mapToObj(invented::request).toList();
    }

    private List<String> communities() {
        return areas.under(areas.city().code()).stream()
                .filter(area -> area.kind() == AreaKind.COMMUNITY)
                .map(Area::code)
                .toList();
    }
}
