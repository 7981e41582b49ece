package org.guangsha.models;

import java.util.Locale;

/** What a model is held against. The rules of bpmnlint bear its names. */
public enum ModelRule {
    UNREADABLE("文件可以读取");

    private final String chinese;

    ModelRule(String chinese) {
        this.chinese = chinese;
    }

    /** Name for programs and for the guide, {@code no-implicit-end}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the rule asks for. */
    public String chinese() {
        return chinese;
    }
}
