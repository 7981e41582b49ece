package org.guangsha.allotment.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guangsha.policy.DwellingPolicy.AreaByHeads;
import org.guangsha.policy.DwellingPolicy.AreaRange;

/**
 * Who is offered what. The order is walked from the first household down; each takes the dwelling that suits it best of
 * those left, so that nobody is passed over for a dwelling that suits (R15, Z六(一)).
 */
public final class Matching {

    private final AreaByHeads sizes;

    public Matching(AreaByHeads sizes) {
        this.sizes = sizes;
    }

    /**
     * The offers to be made now, in order. A household that holds one already gets none, a dwelling goes to one household.
     *
     * @param order households, the first one first
     * @param free dwellings nobody holds
     */
    public List<Offer> offers(List<Candidate> order, List<Home> free) {
        Set<Home> left = new LinkedHashSet<>(free);
        List<Offer> offers = new ArrayList<>();
        for (Candidate household : order) {
            if (!household.held()) {
                best(household, left).ifPresent(home -> {
                    left.remove(home);
                    offers.add(new Offer(household.caseNo(), home.code()));
                });
            }
        }
        return List.copyOf(offers);
    }

    /** Whether a dwelling may be offered to a household: size, access, wish, and not refused before. */
    public boolean suits(Candidate household, Home home) {
        AreaRange range = sizes.of(household.heads());
        return home.area().compareTo(BigDecimal.valueOf(range.minArea().value())) >= 0
                && home.area().compareTo(BigDecimal.valueOf(range.maxArea().value())) <= 0
                && (home.accessible() || !household.accessible())
                && (household.wishes().isEmpty() || household.wishes().contains(home.community()))
                && !household.refused().contains(home.code());
    }

    /** The largest that suits; who needs no accessible one takes it only where no other suits. */
    private Optional<Home> best(Candidate household, Set<Home> left) {
        return left.stream()
                .filter(home -> suits(household, home))
                .min(Comparator.comparing((Home home) -> home.accessible() != household.accessible())
                        .thenComparing(Home::area, Comparator.reverseOrder())
                        .thenComparing(Home::code));
    }
}
