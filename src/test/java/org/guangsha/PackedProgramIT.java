package org.guangsha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.guangsha.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The packed program, the jar with its libraries beside it, started once by {@code java -jar} from a folder of its own. */
@Tag("R30")
@TestInstance(Lifecycle.PER_CLASS)
class PackedProgramIT {

    private static final Path BUILT = Path.of("target").toAbsolutePath();

    private static final String MODELS = "/desk/models";

    private Path folder;
    private int port;
    private Process program;

    @BeforeAll
    void start(@TempDir Path own) throws IOException {
        folder = own;
        port = freePort();
        program = new ProcessBuilder(
                        java(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-jar",
                        jar().toString(),
                        "--server.port=" + port)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> isReady() || !program.isAlive());
        assertThat(program.isAlive()).as(Files.readString(log())).isTrue();
    }

    @AfterAll
    void stop() throws InterruptedException {
        program.destroy();
        if (!program.waitFor(20, TimeUnit.SECONDS)) {
            program.destroyForcibly().waitFor();
        }
    }

    @Test
    void shouldBringThePagesOfItsLibrariesAlong() {
        Visitor clerk = new Visitor(port).logIn("community", "Guangsha-2026");
        for (String page : new String[] {
            "/camunda/app/tasklist/default/",
            "/camunda/app/tasklist/locales/zh-CN.json",
            "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js",
            "/camunda/lib/deps.js"
        }) {
            assertThat(clerk.get(page).status()).as(page).isEqualTo(200);
        }
        assertThat(clerk.get(Visitor.TASKLIST + "/task").json()).isNotEmpty();
    }

    @Test
    void shouldFindWhatIsEditedInTheFolderItWasStartedIn() throws IOException {
        Visitor analyst = new Visitor(port).logIn("analyst", "Guangsha-2026");
        assertThat(analyst.get(MODELS).body()).contains("目录中的文件与正在使用的版本一致");

        Path review = Files.createDirectories(folder.resolve("processes")).resolve("department-review.bpmn");
        Files.writeString(
                review,
                Files.readString(Path.of("processes/department-review.bpmn")).replace("审查时限届满", "审查到期"));

        assertThat(analyst.get(MODELS).body()).contains("processes/department-review.bpmn", "目录中已修改");
    }

    /** The engine's timers begin to run when everything else is in place, the demonstration too. */
    private boolean isReady() throws IOException {
        return Files.readString(log()).contains("starting to acquire jobs");
    }

    private Path log() {
        return folder.resolve("log");
    }

    private static Path jar() {
        try (var files = Files.list(BUILT)) {
            return files.filter(file -> file.getFileName().toString().matches("guangsha-[^/]*\\.jar"))
                    .findAny()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
