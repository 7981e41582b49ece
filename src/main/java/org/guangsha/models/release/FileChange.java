package org.guangsha.models.release;

/** What a deployment did with a file. */
public enum FileChange {
    ADDED("新增"),
    CHANGED("修改"),
    CARRIED("内容未变，随带部署");

    private final String chinese;

    FileChange(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
