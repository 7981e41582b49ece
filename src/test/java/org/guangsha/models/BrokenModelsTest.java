package org.guangsha.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each mistake is caught, named with its element in both languages, and its cure told. */
@ProgramTest
@Tag("no-database")
@Tag("engine")
@Tag("R31")
class BrokenModelsTest {

    private static final int FEWEST = 25;

    @Autowired
    ModelCheck check;

    @ParameterizedTest
    @MethodSource("org.guangsha.models.Mistakes#all")
    void shouldNameTheElementAndTheCure(Mistakes.Mistake mistake) {
        List<ModelFault> faults = check.check(List.of(mistake.made(own(mistake.file()))));

        assertThat(faults)
                .as(() -> "told: " + faults.stream().map(ModelFault::sentence).toList())
                .filteredOn(fault -> fault.rule() == mistake.rule())
                .filteredOn(fault -> mistake.isAt(fault.elementId()))
                .isNotEmpty()
                .allSatisfy(fault -> {
                    assertThat(fault.zh())
                            .contains(fault.elementId())
                            .endsWith("。")
                            .containsPattern("请|可以|可用|应");
                    assertThat(fault.zh()).contains(fault.elementName());
                    assertThat(fault.en()).endsWith(".").contains(fault.elementId());
                });
        assertThat(faults).as("one mistake is not told many times").hasSizeLessThan(9);
    }

    @Test
    void shouldKnowManyMistakes() throws IOException {
        assertThat(Mistakes.all().map(Mistakes.Mistake::what).distinct()).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void shouldTellAllOfSeveralMistakesAtOnce() {
        ModelFile twice = new ModelFile(
                "appeal.bpmn",
                own("appeal.bpmn")
                        .replace("${overturnRefusal}", "${overturn}")
                        .replace("${upholdRefusal}", "${uphold}")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(check.check(List.of(twice)))
                .extracting(ModelFault::elementId)
                .contains("overturnRefusal", "upholdRefusal");
    }

    @Test
    void shouldTellWhatAChangeBreaksInFilesItLeavesAlone() {
        ModelFile renamed = new ModelFile(
                "department-review.bpmn",
                own("department-review.bpmn")
                        .replace("<bpmn:process id=\"department-review\"", "<bpmn:process id=\"department-reviews\"")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(check.check(List.of(renamed)))
                .extracting(ModelFault::file, ModelFault::rule)
                .contains(org.assertj.core.groups.Tuple.tuple("appeal.bpmn", ModelRule.UNKNOWN_PROCESS));
    }

    static String own(String file) {
        return OwnModelsTest.own().stream()
                .filter(one -> one.name().equals(file))
                .map(one -> new String(one.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
