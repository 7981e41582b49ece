package org.guangsha.casework;

/** Why a note lies on somebody's desk. */
public enum NoteKind {
    URGE("催办"),
    COPY("抄送"),
    HANDED_OVER("转办"),
    QUESTION("协办"),
    ANSWER("协办答复"),
    MANAGER("转主管处理");

    private final String chinese;

    NoteKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
