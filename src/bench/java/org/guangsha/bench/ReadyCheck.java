package org.guangsha.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/** Starts a copy of the packed program on an empty database, as a newcomer does, until it answers a question. */
final class ReadyCheck {

    private static final String PAGE = "/login";
    private static final double BAR_SECONDS = 25;
    private static final long GIVE_UP_SECONDS = 180;

    private final Path jar;
    private final BenchDatabase database;

    ReadyCheck(Path jar, BenchDatabase database) {
        this.jar = jar;
        this.database = database;
    }

    void measure(Report report) throws IOException, SQLException {
        String postgres = database.create("ready");
        report.atMost("java -jar until ready, PostgreSQL, empty", ready(Product.settings(postgres)), BAR_SECONDS, " s");
        report.atMost("java -jar until ready, PostgreSQL, again", ready(Product.settings(postgres)), BAR_SECONDS, " s");
        report.atMost("java -jar until ready, H2 and demo, empty", ready(List.of()), BAR_SECONDS, " s");
    }

    private double ready(List<String> settings) throws IOException {
        Path home = Files.createTempDirectory("guangsha-ready");
        Path copy = Files.copy(jar, home.resolve("guangsha.jar"));
        FileSystemUtils.copyRecursively(jar.resolveSibling("lib"), home.resolve("lib"));
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx512m", "-jar", copy.toString()));
        command.addAll(settings);
        command.add("--server.port=" + port);
        long start = System.nanoTime();
        Process program = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        try {
            URI page = URI.create("http://localhost:" + port + PAGE);
            return Progress.during("java -jar", () -> {
                while (!answers(page)) {
                    requireRunning(program, start, home);
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
                }
                return (System.nanoTime() - start) / 1e9;
            });
        } finally {
            end(program);
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private static boolean answers(URI page) {
        try {
            HttpURLConnection asked = (HttpURLConnection) page.toURL().openConnection();
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void requireRunning(Process program, long start, Path home) {
        boolean late = System.nanoTime() - start > TimeUnit.SECONDS.toNanos(GIVE_UP_SECONDS);
        if (late || !program.isAlive()) {
            throw new IllegalStateException("the program did not start:\n" + log(home));
        }
    }

    private static String log(Path home) {
        try {
            return Files.readString(home.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(Process program) {
        program.destroy();
        program.onExit().completeOnTimeout(program, 20, TimeUnit.SECONDS).join();
        program.destroyForcibly();
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
