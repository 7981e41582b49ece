package org.guangsha.exchange;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.guangsha.household.IdentifiedPerson;
import org.guangsha.household.IdentityNumber;

/** The question of the recorded samples: a couple, the twelve months before March 2026. */
public final class Questions {

    public static final String HUSBAND = "130403198002290016";
    public static final String WIFE = "130403198103140028";

    private Questions() {}

    public static Question couple() {
        return new Question(
                "130403-2026-000001-1-tax",
                List.of(
                        new IdentifiedPerson("陈䶮", new IdentityNumber(HUSBAND), "husband"),
                        new IdentifiedPerson("李㛃", new IdentityNumber(WIFE), "wife")),
                YearMonth.of(2025, 3),
                YearMonth.of(2026, 2));
    }

    public static EvidenceSourceFacts tax(EvidenceKind... kinds) {
        return new EvidenceSourceFacts("tax", "税务部门", Set.of(kinds), "PT5M");
    }
}
