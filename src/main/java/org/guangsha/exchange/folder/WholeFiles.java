package org.guangsha.exchange.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** When a file of a drop folder is whole, and what its bytes say. */
final class WholeFiles {

    private WholeFiles() {}

    /** {@code <name>.done}, empty or holding the file's size in bytes. */
    static Path marker(Path folder, String file) {
        return folder.resolve(file + ".done");
    }

    static boolean isWhole(Path file) throws IOException {
        Path marker = marker(file.getParent(), file.getFileName().toString());
        if (!Files.exists(file) || !Files.exists(marker)) {
            return false;
        }
        String size = Files.size(marker) > 20
                ? "?"
                : Files.readString(marker, StandardCharsets.US_ASCII).strip();
        return size.isEmpty() || size.equals(Long.toString(Files.size(file)));
    }

    static String decode(byte[] raw, Charset charset) throws CharacterCodingException {
        String text = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(raw))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
