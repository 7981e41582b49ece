package org.guangsha.rent;

import java.math.BigDecimal;
import org.guangsha.money.Yuan;

/** Some days of a month at one rate. */
public record RentLine(int days, int daysOfMonth, BigDecimal area, Rate rate) {

    /** 50.00 平方米 × 5.60 元 × 70% × 10/31 天. */
    public String working() {
        String share = rate.percent() == 100 ? "" : " × " + rate.percent() + "%";
        String part = days == daysOfMonth ? "" : " × %d/%d 天".formatted(days, daysOfMonth);
        return "%s 平方米 × %s 元（%s）%s%s".formatted(area.toPlainString(), Yuan.of(rate.fen()), rate.words(), share, part);
    }
}
