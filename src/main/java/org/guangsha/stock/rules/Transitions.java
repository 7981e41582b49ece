package org.guangsha.stock.rules;

import static org.guangsha.stock.DwellingState.AVAILABLE;
import static org.guangsha.stock.DwellingState.OCCUPIED;
import static org.guangsha.stock.DwellingState.OFFERED;
import static org.guangsha.stock.DwellingState.RESERVED;
import static org.guangsha.stock.DwellingState.SOLD;
import static org.guangsha.stock.DwellingState.UNDER_REPAIR;
import static org.guangsha.stock.DwellingState.WITHDRAWN;

import java.util.Map;
import java.util.Set;
import org.guangsha.stock.DwellingState;

/** Which state may follow which. A dwelling that comes back, by a tenant's leaving or a buy-back, is put in order first. */
public final class Transitions {

    private static final Map<DwellingState, Set<DwellingState>> NEXT = Map.of(
            AVAILABLE, Set.of(RESERVED, UNDER_REPAIR, WITHDRAWN),
            RESERVED, Set.of(OFFERED, AVAILABLE),
            OFFERED, Set.of(RESERVED, AVAILABLE, OCCUPIED, SOLD),
            OCCUPIED, Set.of(UNDER_REPAIR),
            SOLD, Set.of(UNDER_REPAIR),
            UNDER_REPAIR, Set.of(AVAILABLE, WITHDRAWN),
            WITHDRAWN, Set.of(AVAILABLE));

    /** What an official may set by hand; all else follows from an allotment or a household's leaving. */
    private static final Set<DwellingState> BY_HAND = Set.of(AVAILABLE, UNDER_REPAIR, WITHDRAWN);

    private Transitions() {}

    public static boolean allowed(DwellingState from, DwellingState to) {
        return NEXT.get(from).contains(to);
    }

    /** Whether an official may move a dwelling so, no allotment being concerned. */
    public static boolean allowedByHand(DwellingState from, DwellingState to) {
        return BY_HAND.contains(from) && BY_HAND.contains(to) && allowed(from, to);
    }
}
