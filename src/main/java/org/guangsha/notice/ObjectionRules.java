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

    /** @param anonymous whether the city takes objections of people who don't say who they are */
    static List<Fault> faults(ObjectionDraft draft, boolean anonymous) {
        ObjectionRules rules = new ObjectionRules();
        if (!anonymous && draft.objector().isEmpty()) {
            rules.faults.add("objector", "MISSING", "本市要求实名提出异议，请填写姓名和联系方式");
        }
        rules.text("objector", "异议人", draft.objector(), LONGEST_OBJECTOR);
        if (draft.words().isEmpty()) {
            rules.faults.add("words", "MISSING", "请写明异议内容");
        }
        rules.text("words", "异议内容", draft.words(), LONGEST_WORDS);
        rules.text("proof", "证据", draft.proof(), LONGEST_WORDS);
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
