package org.guangsha.rent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.guangsha.policy.Programme;
import org.guangsha.staff.Unfenced;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.standards.StandardsRegister;
import org.springframework.stereotype.Service;

/** What a dwelling would cost a household a month, for the contract: by the table and the standards of the day. */
@Service
public class RentQuotes {

    private static final BigDecimal WHOLE_PERCENT = BigDecimal.valueOf(100);

    private final RentRates rates;
    private final StandardsRegister standards;
    private final Unfenced unfenced;

    RentQuotes(RentRates rates, StandardsRegister standards, Unfenced unfenced) {
        this.rates = rates;
        this.standards = standards;
        this.unfenced = unfenced;
    }

    /**
     * The rent of a whole month.
     *
     * @param fen rounded half up
     * @param working how it comes about, 50.00 平方米 × 5.60 元
     * @param sample whether it rests on standards that are a demonstration
     */
    public record Quote(long fen, String working, boolean sample) {}

    /** @param area m² */
    public Quote monthly(Programme programme, IncomeLevel level, BigDecimal area, LocalDate on) {
        var by = standards.inForceOn(on);
        // whoever reads a form may evaluate no table
        AtomicReference<Rate> found = new AtomicReference<>();
        unfenced.asProgram(() -> found.set(rates.of(programme, level, false, 0, by)));
        Rate rate = found.get();
        long fen = area.multiply(BigDecimal.valueOf(rate.fen()))
                .multiply(BigDecimal.valueOf(rate.percent()))
                .divide(WHOLE_PERCENT, 0, RoundingMode.HALF_UP)
                .longValueExact();
        int days = on.lengthOfMonth();
        return new Quote(fen, new RentLine(days, days, area, rate).working(), by.sample());
    }
}
