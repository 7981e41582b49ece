package org.guangsha.exchange.folder;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Questions in {@code out/}, answers in {@code in/}, answers taken in {@code done/}. A file is whole once
 * {@code <name>.csv.done} lies beside it, empty or holding its size in bytes.
 */
final class DropFolder {

    private final Path out;
    private final Path in;
    private final Path done;

    DropFolder(Path folder) {
        this.out = folder.resolve("out");
        this.in = folder.resolve("in");
        this.done = folder.resolve("done");
    }

    void create() throws IOException {
        for (Path folder : new Path[] {out, in, done}) {
            Files.createDirectories(folder);
        }
    }

    Path out(String file) {
        return out.resolve(file);
    }

    Path in(String file) {
        return in.resolve(file);
    }

    Path done(String file) {
        return done.resolve(file);
    }

    /** Says that the question of this name is whole. */
    void mark(String file) throws IOException {
        Files.write(WholeFiles.marker(out, file), new byte[0]);
    }

    /** Whether the answer of this name has come, all of it. */
    boolean isWhole(String file) throws IOException {
        return WholeFiles.isWhole(in(file));
    }

    /** The question holds identity numbers and is needed no more. */
    void putAway(String file) throws IOException {
        Files.move(in(file), done(file), ATOMIC_MOVE, REPLACE_EXISTING);
        Files.deleteIfExists(WholeFiles.marker(in, file));
        Files.deleteIfExists(out(file));
        Files.deleteIfExists(WholeFiles.marker(out, file));
    }
}
