package org.guangsha.violation.rules;

import java.util.List;

/** What makes a text sound: it says something, at a length that can be kept, in signs that can be shown. */
public final class Words {

    public static final int LONGEST = 2000;
    public static final int LONGEST_LINE = 200;

    private Words() {}

    /** @param field what people call it */
    public static void require(String field, String text, int longest, List<String> faults) {
        if (text == null || text.isBlank()) {
            faults.add("请填写" + field);
        } else {
            check(field, text, longest, faults);
        }
    }

    /** As {@link #require} for a text that may be left out. */
    public static void check(String field, String text, int longest, List<String> faults) {
        if (text == null) {
            return;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            faults.add("%s不能超过 %d 字".formatted(field, longest));
        }
        if (text.codePoints().anyMatch(Words::unprintable)) {
            faults.add(field + "含有无法显示的字符，请删去后重新输入");
        }
    }

    private static boolean unprintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.SURROGATE || type == Character.CONTROL && codePoint != '\n' && codePoint != '\t';
    }
}
