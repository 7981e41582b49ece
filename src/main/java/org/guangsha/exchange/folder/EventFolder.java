package org.guangsha.exchange.folder;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guangsha.exchange.ChangeLines;

/** The files of events in a drop folder: {@code in/events-*.csv}; read ones go to {@code done/}, their faults to {@code out/}. */
final class EventFolder {

    private static final long MOST_BYTES = 16 << 20;

    private final Path out;
    private final Path in;
    private final Path done;
    private final Charset charset;

    EventFolder(Path folder, Charset charset) {
        this.out = folder.resolve("out");
        this.in = folder.resolve("in");
        this.done = folder.resolve("done");
        this.charset = charset;
    }

    List<String> files() throws IOException {
        List<String> whole = new ArrayList<>();
        if (Files.isDirectory(in)) {
            try (var found = Files.newDirectoryStream(in, "events-*.csv")) {
                for (Path file : found) {
                    if (WholeFiles.isWhole(file)) {
                        whole.add(file.getFileName().toString());
                    }
                }
            }
        }
        return whole.stream().sorted().toList();
    }

    byte[] read(String file) throws IOException {
        return Files.readAllBytes(in.resolve(file));
    }

    ChangeLines lines(byte[] raw, LocalDate today) {
        if (raw.length > MOST_BYTES) {
            return new ChangeLines(List.of(), List.of("文件超过 16 MB"));
        }
        try {
            return EventCsv.read(WholeFiles.decode(raw, charset), today);
        } catch (CharacterCodingException otherwise) {
            return new ChangeLines(List.of(), List.of("不是 %s 编码".formatted(charset)));
        }
    }

    void putAway(String file, List<String> faults) throws IOException {
        Files.createDirectories(done);
        if (!faults.isEmpty()) {
            Files.createDirectories(out);
            Files.write(out.resolve(file + ".faults.txt"), faults, charset);
        }
        if (Files.exists(in.resolve(file))) {
            Files.move(in.resolve(file), done.resolve(file), ATOMIC_MOVE, REPLACE_EXISTING);
        }
        Files.deleteIfExists(WholeFiles.marker(in, file));
    }
}
