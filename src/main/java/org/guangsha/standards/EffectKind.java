package org.guangsha.standards;

/** What a new version of the standards would do to a household. */
public enum EffectKind {
    GAINS("受益"),
    LOSES("减少"),
    PAYS_MORE("多缴"),
    FALLS_OUT("不再符合"),
    UNCHANGED("不变");

    private final String chinese;

    EffectKind(String chinese) {
        this.chinese = chinese;
    }

    /** The word people see. */
    public String chinese() {
        return chinese;
    }
}
