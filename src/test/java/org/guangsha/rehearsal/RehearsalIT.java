package org.guangsha.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed program asked for a rehearsal: it needs no database and no secrets, and leaves when it is done. */
@Tag("R31")
class RehearsalIT {

    private static final Path BUILT = Path.of("target").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void shouldRehearseAndLeave() throws IOException, InterruptedException {
        int left = left("--policy", "zhongshan", "--households", "20", "--months", "1", "--from", "2026-03-02");
        assertThat(left).as(said()).isEqualTo(Rehearsal.DONE);
        assertThat(said()).contains("演练报告").doesNotContain("Exception", "Spring");
        assertThat(folder.resolve("rehearsal-zhongshan.html")).content().contains("中山市", "期末在办");
        assertThat(folder.resolve(".data")).doesNotExist();
    }

    @Test
    void shouldSayWhatIsWrongAndLeave() throws IOException, InterruptedException {
        assertThat(left("--policy", "nowhere", "--months", "x")).isEqualTo(Rehearsal.ASKED_WRONGLY);
        assertThat(said()).contains("--policy nowhere", "--months x");
    }

    private int left(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-jar",
                jar().toString(),
                Rehearsal.COMMAND));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start()
                .waitFor();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(BUILT)) {
            return files.filter(file -> file.getFileName().toString().matches("guangsha-[^/]*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
