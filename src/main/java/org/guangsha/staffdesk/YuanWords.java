package org.guangsha.staffdesk;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Money as the pages write it; in templates {@code ${@yuanWords.of(fen)}}. */
@Component("yuanWords")
public class YuanWords {

    /** {@code 1,234.50} for 123,450 fen. */
    public String of(long fen) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(BigDecimal.valueOf(fen, 2));
    }
}
