package org.guangsha.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Procedures that others may draw, by all means the engine has: nothing is held against what is right. */
@ProgramTest
@Tag("engine")
@Tag("R31")
class SoundModelsTest {

    @Autowired
    ModelCheck check;

    @Test
    void shouldFindNothingWrongWithWhatIsRight() throws IOException {
        assertThat(check.check(sound())).extracting(ModelFault::sentence).isEmpty();
    }

    @Test
    void shouldAskForWhatWasLeftBehind() throws IOException {
        List<ModelFile> diagramOnly = sound().stream()
                .filter(file -> file.name().equals("repair-request.bpmn"))
                .toList();
        assertThat(check.check(diagramOnly))
                .extracting(ModelFault::rule)
                .containsOnly(ModelRule.UNKNOWN_FORM, ModelRule.UNKNOWN_DECISION);
    }

    private static List<ModelFile> sound() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/models/sound"))) {
            return files.sorted().map(OwnModelsTest::read).toList();
        }
    }
}
