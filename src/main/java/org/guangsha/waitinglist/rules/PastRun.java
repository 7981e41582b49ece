package org.guangsha.waitinglist.rules;

import java.util.List;

/**
 * A ranking of a list as it is kept: whoever joined, left or was scored anew has a line of its own, all others moved in
 * blocks.
 *
 * @param own the household's own line in this ranking, null where it was not about this household
 */
public record PastRun(long id, Own own, List<Shift> shifts) {

    /** Rank before and after, 0 where not on the list. */
    public record Own(int from, int to) {}

    /** Everybody who was neither joined, left nor scored anew and stands at these ranks afterwards came from {@code shift} ranks above. */
    public record Shift(int first, int last, int shift) {

        boolean holds(int rank) {
            return first <= rank && rank <= last;
        }
    }

    /** The rank before this ranking of the household that stands at a rank after it; the same where it did not move. */
    int before(int after) {
        if (own != null) {
            return own.from();
        }
        return shifts.stream()
                .filter(block -> block.holds(after))
                .mapToInt(block -> after - block.shift())
                .findAny()
                .orElse(after);
    }
}
