package org.guangsha.ledger.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.guangsha.ledger.Share;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R16")
class ShareRuleTest {

    @ParameterizedTest(name = "{0} fen, the city {1} %: city {2}, district {3} ({4})")
    @CsvSource({
        "30000, 80, 24000, 6000, nothing odd",
        "30001, 80, 24001, 6000, a fifth of 30001 is 6000.2",
        "30004, 80, 24004, 6000, a fifth of 30004 is 6000.8: still rounded down",
        "30005, 80, 24004, 6001, a fifth of 30005 is 6001",
        "4, 80, 4, 0, too little for a fifth",
        "5, 80, 4, 1, the least that is shared",
        "0, 80, 0, 0, nothing",
        "333, 100, 333, 0, the city bears all",
        "333, 0, 0, 333, the district bears all",
    })
    void shouldGiveTheOddFenToTheCity(long fen, int percent, long city, long district, String why) {
        assertThat(ShareRule.share(fen, percent)).as(why).isEqualTo(new Share(city, district));
    }

    @Property
    void shouldShareEveryAmountToTheFen(
            @ForAll @LongRange(min = 0) long fen, @ForAll @IntRange(min = 0, max = 100) int percent) {
        Share share = ShareRule.share(fen, percent);
        assertThat(share.cityFen() + share.districtFen()).isEqualTo(fen);
        assertThat(share.cityFen()).isNotNegative();
        BigInteger exact = BigInteger.valueOf(fen)
                .multiply(BigInteger.valueOf(100 - percent))
                .divide(BigInteger.valueOf(100));
        assertThat(BigInteger.valueOf(share.districtFen())).isEqualTo(exact);
    }

    @Test
    void shouldShareNoNegativeAmount() {
        assertThatIllegalArgumentException().isThrownBy(() -> ShareRule.share(-1, 80));
    }
}
