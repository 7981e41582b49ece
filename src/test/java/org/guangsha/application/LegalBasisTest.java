package org.guangsha.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.guangsha.review.RefusalReason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R09")
class LegalBasisTest {

    @ParameterizedTest
    @CsvSource({
        "H21.6；Z四(一), H, 《规划》第 21 条第 6 项",
        "H21.6；Z四(一), Z, 《规划》第四部分第（一）项",
        "Z九(三), H, 本市公布的住房保障条件",
        "H22, H, 《规划》第 22 条",
        "FACTS thresholds, Z, 本市公布的住房保障条件",
    })
    void shouldCiteTheCitysOwnDocument(String ground, String mark, String cited) {
        assertThat(LegalBasis.cite(ground, mark, "规划")).isEqualTo(cited);
    }

    @ParameterizedTest
    @EnumSource
    void shouldTellNoCitizenAShorthand(RefusalReason reason) {
        assertThat(LegalBasis.cite(reason.ground(), "H", "规划")).doesNotContain("H", "Z", "FACTS");
        assertThat(LegalBasis.cite(reason.ground(), "Z", "规划")).doesNotContain("H", "Z", "FACTS");
    }
}
