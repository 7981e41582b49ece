package org.guangsha.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/** A copy of the packed program in a process of its own, as an office runs it. */
final class PackedProgram implements AutoCloseable {

    private static final String PAGE = "/login";
    private static final long GIVE_UP_SECONDS = 180;

    private final Path home;
    private final Process process;
    private final URI page;
    private final long start = System.nanoTime();

    private PackedProgram(Path home, Process process, int port) {
        this.home = home;
        this.process = process;
        this.page = URI.create("http://localhost:" + port + PAGE);
    }

    /** Starts it; whether it is ready, {@link #awaitReady} says. */
    static PackedProgram start(Path jar, List<String> settings) throws IOException {
        Path home = Files.createTempDirectory("guangsha-packed");
        Path copy = Files.copy(jar, home.resolve("guangsha.jar"));
        FileSystemUtils.copyRecursively(jar.resolveSibling("lib"), home.resolve("lib"));
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx512m", "-jar", copy.toString()));
        command.addAll(settings);
        command.add("--server.port=" + port);
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        return new PackedProgram(home, process, port);
    }

    /** @return seconds from the start until it answers a question */
    double awaitReady() {
        return Progress.during("java -jar", () -> {
            while (!answers()) {
                requireRunning();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            return (System.nanoTime() - start) / 1e9;
        });
    }

    /** Ends it as {@code kill -9} does, in the middle of whatever it does. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private boolean answers() {
        try {
            HttpURLConnection asked = (HttpURLConnection) page.toURL().openConnection();
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void requireRunning() {
        boolean late = System.nanoTime() - start > TimeUnit.SECONDS.toNanos(GIVE_UP_SECONDS);
        if (late || !process.isAlive()) {
            throw new IllegalStateException("the program did not start:\n" + log());
        }
    }

    private String log() {
        try {
            return Files.readString(home.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        kill();
        FileSystemUtils.deleteRecursively(home);
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
