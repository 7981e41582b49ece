package org.guangsha.staffdesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.guangsha.attachment.Upload;
import org.springframework.web.multipart.MultipartFile;

/** Files of a form. */
final class Uploads {

    private Uploads() {}

    /** The files chosen; a field left empty is sent as a file without a name and is none. */
    static List<Upload> of(List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !(file.isEmpty() && nameOf(file).isEmpty()))
                        .map(Uploads::read)
                        .toList();
    }

    private static Upload read(MultipartFile file) {
        try {
            return new Upload(nameOf(file), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(MultipartFile file) {
        return file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    }
}
