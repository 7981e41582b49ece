package org.guangsha.waitinglist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.guangsha.household.SpecialGroup;
import org.guangsha.standards.IncomeLevel;

/**
 * What a waiting household is scored by, besides the time it has waited (R10).
 *
 * @param incomePerHeadFen average income a head and month; new standards find the level anew by it
 * @param areaPerHead m² of floor area a head
 */
public record WaitingFacts(
        IncomeLevel level, long incomePerHeadFen, BigDecimal areaPerHead, int heads, Set<SpecialGroup> groups) {

    public WaitingFacts {
        if (heads < 1 || incomePerHeadFen < 0 || areaPerHead.signum() < 0) {
            throw new IllegalArgumentException("轮候家庭的人数、收入或者面积不合理");
        }
        areaPerHead = areaPerHead.setScale(2, RoundingMode.HALF_UP);
        groups = Set.copyOf(groups);
    }

    /** The same household under other lines. */
    WaitingFacts at(IncomeLevel found) {
        return new WaitingFacts(found, incomePerHeadFen, areaPerHead, heads, groups);
    }
}
