package org.guangsha.subsidy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.guangsha.money.Yuan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R13")
class CapitalsTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(textBlock = """
            0.00,                零元整
            0.01,                壹分
            0.10,                壹角整
            0.15,                壹角伍分
            1.00,                壹元整
            1.05,                壹元零伍分
            1.50,                壹元伍角整
            10.00,               壹拾元整
            10.50,               壹拾元伍角整
            15.07,               壹拾伍元零柒分
            100.00,              壹佰元整
            101.00,              壹佰零壹元整
            110.00,              壹佰壹拾元整
            1000.00,             壹仟元整
            1001.00,             壹仟零壹元整
            1010.00,             壹仟零壹拾元整
            1100.01,             壹仟壹佰元零壹分
            1234.56,             壹仟贰佰叁拾肆元伍角陆分
            10000.00,            壹万元整
            10001.00,            壹万零壹元整
            10100.00,            壹万零壹佰元整
            11000.00,            壹万壹仟元整
            100000.00,           壹拾万元整
            100500.00,           壹拾万零伍佰元整
            101000.00,           壹拾万壹仟元整
            1000000.00,          壹佰万元整
            10000000.00,         壹仟万元整
            10010001.00,         壹仟零壹万零壹元整
            20200002.02,         贰仟零贰拾万零贰元零贰分
            100000000.00,        壹亿元整
            100000001.00,        壹亿零壹元整
            100010000.00,        壹亿零壹万元整
            123456789.12,        壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元壹角贰分
            1000000000.00,       壹拾亿元整
            1000000000000.00,    壹万亿元整
            1000100000000.00,    壹万零壹亿元整
            1000000000001.00,    壹万亿零壹元整
            """)
    void shouldWriteAmountsAsChequesDo(String yuan, String capitals) {
        assertThat(Capitals.of(Yuan.fen(yuan))).isEqualTo(capitals);
    }

    @Test
    void shouldRefuseWhatNoChequeIsWrittenFor() {
        assertThatThrownBy(() -> Capitals.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Capitals.of(Long.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void shouldBeReadBackAsTheSameAmount(@ForAll @LongRange(max = 999_999_999_999_999_999L) long fen) {
        assertThat(read(Capitals.of(fen))).isEqualTo(fen);
    }

    /** Reads capitals the way a person does: digit by digit with what follows it. */
    private static long read(String capitals) {
        String text = capitals.replace("整", "").replace("零", "");
        int yuan = text.indexOf('元');
        long fen = yuan < 0 ? 0 : whole(text.substring(0, yuan)) * 100;
        String rest = text.substring(yuan + 1);
        for (int i = 0; i + 1 < rest.length(); i += 2) {
            fen += digit(rest.charAt(i)) * (rest.charAt(i + 1) == '角' ? 10L : 1L);
        }
        return fen;
    }

    private static long whole(String text) {
        int cut = text.lastIndexOf('亿');
        if (cut >= 0) {
            return whole(text.substring(0, cut)) * 100_000_000 + whole(text.substring(cut + 1));
        }
        cut = text.lastIndexOf('万');
        return cut >= 0 ? whole(text.substring(0, cut)) * 10_000 + whole(text.substring(cut + 1)) : below(text);
    }

    private static long below(String text) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            long place = i + 1 < text.length() ? "拾佰仟".indexOf(text.charAt(i + 1)) : -1;
            sum += digit(text.charAt(i)) * (place < 0 ? 1 : (long) Math.pow(10, place + 1));
            i += place < 0 ? 0 : 1;
        }
        return sum;
    }

    private static long digit(char capital) {
        return "零壹贰叁肆伍陆柒捌玖".indexOf(capital);
    }
}
