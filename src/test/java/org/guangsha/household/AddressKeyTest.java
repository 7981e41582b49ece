package org.guangsha.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R01")
class AddressKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            联纺路12号3号楼2单元401室 | 联纺路 12 号 3 号楼 2 单元 401 室
            联纺路12号3号楼2单元401室 | 联纺路１２号３号楼２单元４０１室
            联纺路12号3号楼2单元401室 | 联纺路12號3棟2單元401室
            联纺路12号3号楼2单元401室 | 联纺路12号3栋2单元401
            联纺路12号3号楼2单元401室 | 联纺路12号，3-2-401
            联纺路12号3号楼2单元401室 | 联纺路12号3幢2－401室
            联纺路12号              | 联纺路12
            春厂小区A座1101室        | 春厂小区a座　1101
            䶮塘村𠮷祥巷3号          | 䶮塘村 𠮷祥巷3号""")
    void shouldTellOneAddressHoweverItIsWritten(String one, String other) {
        assertThat(AddressKey.of(one)).isEqualTo(AddressKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "联纺路12号, 联纺路13号",
        "联纺路12号, 联纺路1号2室",
        "联纺路12号1室, 联纺路121室",
        "联纺路3 2室, 联纺路32室",
        "联纺路12号, 联纺西路12号",
        "𠮷祥巷3号, 吉祥巷3号"
    })
    void shouldTellTwoAddressesApart(String one, String other) {
        assertThat(AddressKey.of(one)).isNotEqualTo(AddressKey.of(other));
    }

    @Test
    void shouldKeepTheKeyOfALongAddressWithinItsColumnAndItsCharactersWhole() {
        String key = AddressKey.of("𠮷".repeat(300));
        assertThat(key.codePointCount(0, key.length())).isEqualTo(200);
        assertThat(key.length()).isEqualTo(400);
    }
}
