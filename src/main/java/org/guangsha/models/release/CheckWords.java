package org.guangsha.models.release;

/** What is kept of a check. */
final class CheckWords {

    private CheckWords() {}

    static String passed(int files) {
        return "检查通过（%d 个文件）".formatted(files);
    }
}
