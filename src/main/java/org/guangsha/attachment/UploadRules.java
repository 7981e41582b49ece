package org.guangsha.attachment;

import java.util.List;
import java.util.Set;
import org.apache.tika.Tika;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;

/** What can be kept: pages and pictures of a size that can be looked at, told by their content. */
final class UploadRules {

    /** Longest content of one file. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Most files at once. */
    static final int MOST_FILES = 10;

    static final int LONGEST_NAME = 200;

    private static final Set<String> KEPT = Set.of("application/pdf", "image/jpeg", "image/png");
    private static final Tika CONTENT = new Tika();
    private static final String PATH = "files";

    private UploadRules() {}

    static String mediaType(Upload upload) {
        return CONTENT.detect(upload.content());
    }

    static List<Fault> faults(List<Upload> uploads) {
        Faults faults = new Faults();
        if (uploads.size() > MOST_FILES) {
            faults.add(PATH, "TOO_MANY", "一次最多上传 %d 个文件，现有 %d 个".formatted(MOST_FILES, uploads.size()));
        }
        uploads.forEach(upload -> check(upload, faults));
        return faults.list();
    }

    private static void check(Upload upload, Faults faults) {
        String name = upload.name();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            faults.add(PATH, "NAME", "文件名应为 1 至 %d 个字".formatted(LONGEST_NAME));
        } else if (name.codePoints().anyMatch(Character::isISOControl)) {
            faults.add(PATH, "TEXT", "文件名含有无法显示的字符，请改名后重新上传");
        } else if (upload.content().length == 0) {
            faults.add(PATH, "EMPTY", "“%s”是空文件".formatted(name));
        } else if (upload.content().length > MOST_BYTES) {
            faults.add(PATH, "TOO_LARGE", "“%s”超过 10 MB，请压缩或者分成几份".formatted(name));
        } else if (!KEPT.contains(mediaType(upload))) {
            faults.add(PATH, "TYPE", "“%s”的内容不是 PDF、JPEG 或 PNG".formatted(name));
        }
    }
}
