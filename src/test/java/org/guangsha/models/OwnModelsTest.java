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

/** Every diagram, table and form that lies here is sound as a whole. */
@ProgramTest
@Tag("engine")
@Tag("R31")
class OwnModelsTest {

    @Autowired
    ModelCheck check;

    @Test
    void shouldFindNoFaultInWhatLiesHere() {
        assertThat(check.check(own())).extracting(ModelFault::sentence).isEmpty();
    }

    static List<ModelFile> own() {
        return Stream.of("bpmn", "dmn", "form")
                .flatMap(kind -> Models.files(kind).stream())
                .map(OwnModelsTest::read)
                .toList();
    }

    static ModelFile read(Path file) {
        try {
            return ModelFile.of(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
