package org.guangsha.stock.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.guangsha.policy.DwellingPolicy.SizeLimit;

/** Whether a dwelling has the size of its programme (Z五(四), Z六(二)). */
public final class Sizes {

    private static final int HUNDRED = 100;

    private Sizes() {}

    /**
     * What is wrong with the size, in words; empty where nothing is. A converted dwelling has passed the conversion that
     * Z五(三) asks for of vacated and bought ones, and is taken at any size.
     *
     * @param area floor area in m²
     */
    public static Optional<String> fault(BigDecimal area, boolean converted, SizeLimit limit) {
        if (converted || within(area, limit)) {
            return Optional.empty();
        }
        return Optional.of("应在 %d 至 %s 平方米之间；已按标准改建的，请在“改建”栏填“是”"
                .formatted(limit.minArea().value(), greatest(limit).toPlainString()));
    }

    private static boolean within(BigDecimal area, SizeLimit limit) {
        return area.compareTo(BigDecimal.valueOf(limit.minArea().value())) >= 0 && area.compareTo(greatest(limit)) <= 0;
    }

    private static BigDecimal greatest(SizeLimit limit) {
        long hundredfold = (long) limit.maxArea().value()
                * (HUNDRED + limit.tolerancePercent().value());
        return BigDecimal.valueOf(hundredfold, 2).stripTrailingZeros();
    }
}
