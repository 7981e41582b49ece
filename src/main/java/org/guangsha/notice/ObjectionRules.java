package org.guangsha.notice;

import java.util.List;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;

/** What an objection must be to be taken: it says something, at a length that can be read and in signs that can be shown. */
final class ObjectionRules {

    static final int LONGEST_WORDS = 2000;
    static final int LONGEST_OBJECTOR = 100;

    private final Faults faults = new Faults();

    private ObjectionRules() {}

    static List<Fault> faults(ObjectionDraft draft) {
        ObjectionRules rules = new ObjectionRules();
        rules.text("objector", "异议人", draft.objector(), LONGEST_OBJECTOR);
        if (draft.words().isEmpty()) {
            rules.faults.add("words", "MISSING", "请写明异议内容");
        }
        rules.text("words", "异议内容", draft.words(), LONGEST_WORDS);
        return rules.faults.list();
    }

    /** Length is counted as people count, rare characters as one. */
    private void text(String path, String name, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            faults.add(path, "TOO_LONG", "%s不能超过 %d 字，现有 %d 字".formatted(name, longest, length));
        }
        if (text.codePoints().anyMatch(ObjectionRules::unprintable)) {
            faults.add(path, "TEXT", name + "含有无法显示的字符，请删去后重新输入");
        }
    }

    private static boolean unprintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.SURROGATE || type == Character.CONTROL && codePoint != '\n' && codePoint != '\t';
    }
}
