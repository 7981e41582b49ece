package org.guangsha.requalification.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.guangsha.eligibility.Facts;
import org.guangsha.requalification.Figures;

/** Puts the figures of a review in the place of those on file; heads, residence and age stay those of the file. */
public final class FoundFacts {

    private static final long MONTHS = 12;

    private FoundFacts() {}

    public static Facts of(Facts filed, Figures found) {
        long heads = filed.heads();
        return new Facts(
                filed.heads(),
                perHead(found.incomeFen(), heads * MONTHS),
                found.ownArea().divide(BigDecimal.valueOf(heads), 2, RoundingMode.HALF_UP),
                perHead(found.assetsFen(), heads),
                filed.residentYears(),
                filed.insuredMonths(),
                filed.applicantAge());
    }

    /** The figures these facts were worked out from, to the rounding; the floor area is known better. */
    public static Figures figures(Facts facts, BigDecimal ownArea) {
        return new Figures(
                facts.incomePerHeadFen() * facts.heads() * MONTHS, facts.assetsPerHeadFen() * facts.heads(), ownArea);
    }

    private static long perHead(long fen, long heads) {
        return BigDecimal.valueOf(fen)
                .divide(BigDecimal.valueOf(heads), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
