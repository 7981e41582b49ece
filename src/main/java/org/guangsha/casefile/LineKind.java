package org.guangsha.casefile;

/** What a line of the timeline is about, as its filter offers it. */
enum LineKind {
    HANDLING("办理"),
    OPINION("意见"),
    NOTICE("公示"),
    BREACH("超期"),
    TOGETHER("协同");

    private final String chinese;

    LineKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
