package org.guangsha.application.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R08")
class CaseSubjectsTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "陈䶮, 陈*",
        "李小㛃, 李**",
        "王, 王*",
        "欧阳小明, 欧***",
        "𫟼明, 𫟼*",
        "张𫟼, 张*",
        "𫟼, 𫟼*",
        "买买提·阿不都, 买******",
    })
    void shouldLeaveTheFirstCharacterAndCoverTheRest(String name, String masked) {
        assertThat(CaseSubjects.masked(name)).isEqualTo(masked);
    }
}
