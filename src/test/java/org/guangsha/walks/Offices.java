package org.guangsha.walks;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.guangsha.testing.Staff;
import org.springframework.stereotype.Component;

/** Who works in the offices of one community's cases: several in each, one in civil affairs, and the manager above. */
@Component
class Offices {

    static final String MANAGER = "manager-130403";

    private static final Map<String, Integer> HEADS = Map.of(
            "community-130403005001", 2, "street-130403005", 2, "housing-130403", 3, "civil-130403", 1, MANAGER, 1);

    private final Staff staff;

    Offices(Staff staff) {
        this.staff = staff;
    }

    void open() {
        HEADS.keySet().forEach(this::people);
    }

    List<String> people(String office) {
        return IntStream.range(0, HEADS.get(office))
                .mapToObj(i -> staff.named("walker-" + office + "-" + i, office))
                .toList();
    }

    /** Mostly somebody of the office, now and then its manager, rarely somebody else altogether. */
    String somebody(String office, RandomGenerator random) {
        int luck = random.nextInt(20);
        if (luck == 0) {
            return pick(people(pick(HEADS.keySet().stream().sorted().toList(), random)), random);
        }
        return luck < 3 ? people(MANAGER).get(0) : pick(people(office), random);
    }

    static <T> T pick(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }
}
