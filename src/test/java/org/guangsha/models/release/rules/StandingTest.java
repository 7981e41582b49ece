package org.guangsha.models.release.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folder against database: who edited what since the folder's file was last taken. */
@Tag("R31")
class StandingTest {

    @ParameterizedTest
    @CsvSource({
        "a,,,NEW,true",
        "a,a,,NEW,true",
        "a,a,a,SAME,false",
        "b,a,b,SAME,false",
        "b,,b,SAME,false",
        "b,a,a,FOLDER_NEWER,true",
        "a,a,b,DATABASE_NEWER,false",
        "c,a,b,BOTH_CHANGED,false",
        "a,,b,BOTH_CHANGED,false"
    })
    void shouldSayWhichIsNewer(String folder, String taken, String live, Standing standing, boolean atStart) {
        assertThat(Standing.of(bytes(folder), bytes(taken), bytes(live))).isEqualTo(standing);
        assertThat(standing.isTakenAtStart()).isEqualTo(atStart);
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
