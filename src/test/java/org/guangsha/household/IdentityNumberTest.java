package org.guangsha.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.guangsha.household.IdentityNumber.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

    /** The two worked examples of GB 11643. */
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
    void shouldComputeTheCheckCharacterOfTheStandardsExamples(String number) {
        assertThat(IdentityNumber.checkCharacter(number)).isEqualTo(number.charAt(17));
    }

    @Test
    void shouldTakeASmallXAndBlanksAroundTheNumber() {
        IdentityNumber number = IdentityNumber.typed(" 11010519491231002x ");

        assertThat(number.flaw(TODAY)).isEmpty();
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(number.sex()).isEqualTo(Sex.FEMALE);
    }

    @ParameterizedTest
    @CsvSource({
        "110105491231002, OLD_FORMAT",
        "1101051949123100, FORMAT",
        "11010519491231002Y, FORMAT",
        "１１010519491231002X, FORMAT",
        "X1010519491231002X, FORMAT",
        "990105194912310021, AREA",
        "110105190002300021, BIRTH_DATE",
        "130403200102290015, BIRTH_DATE",
        "130403188001010015, BIRTH_DATE",
        "130403202610010015, FUTURE_BIRTH",
        "110105194912310021, CHECK_CHARACTER",
    })
    void shouldNameWhatIsWrongWithANumber(String text, Flaw flaw) {
        assertThat(IdentityNumber.typed(text).flaw(TODAY)).contains(flaw);
    }

    @Test
    void shouldRefuseAnAreaThatIsNoMoreThanAProvince() {
        assertThat(IdentityNumber.typed(Drafts.idNumber("13000019850312901")).flaw(TODAY))
                .contains(Flaw.AREA);
    }

    @Test
    void shouldShowOnlyAreaAndLastFourCharacters() {
        IdentityNumber number = IdentityNumber.typed("11010519491231002X");

        assertThat(number.masked()).isEqualTo("110105********002X");
        assertThat(number).hasToString("110105********002X");
    }
}
