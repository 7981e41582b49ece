package org.guangsha.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.guangsha.problem.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R08")
class ObjectionRulesTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \r\n ", "\u3000"})
    void shouldAskForWordsWhereNothingIsSaid(String words) {
        assertThat(ObjectionRules.faults(ObjectionDraft.anonymous(words), true))
                .extracting(Fault::path, Fault::code)
                .containsExactly(tuple("words", "MISSING"));
    }

    @Test
    void shouldCountRareCharactersAndLineEndsAsOne() {
        String words = "㛃\r\n𫚖\r\n".repeat(500).strip();
        assertThat(ObjectionRules.faults(ObjectionDraft.anonymous(words), true)).isEmpty();
        assertThat(ObjectionRules.faults(ObjectionDraft.anonymous(words + "多两"), true))
                .extracting(Fault::message)
                .containsExactly("异议内容不能超过 2000 字，现有 2001 字");
    }

    @Test
    void shouldTellEveryFaultTogether() {
        assertThat(ObjectionRules.faults(
                        new ObjectionDraft(null, "李".repeat(101) + "\0", "另有\0住房", null, List.of()), true))
                .extracting(Fault::path, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("objector", "TOO_LONG"), tuple("objector", "TEXT"), tuple("words", "TEXT"));
    }

    @Test
    void shouldTakeMarkupAndQueryLanguageAsWords() {
        assertThat(ObjectionRules.faults(
                        ObjectionDraft.anonymous("'; drop table notice; -- <script>alert(1)</script>"), true))
                .isEmpty();
    }

    @Test
    void shouldAskWhoObjectsWhereTheCityTakesNothingUnsigned() {
        assertThat(ObjectionRules.faults(ObjectionDraft.anonymous("另有住房"), false))
                .extracting(Fault::path, Fault::code)
                .containsExactly(tuple("objector", "MISSING"));
    }
}
