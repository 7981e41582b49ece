package org.guangsha.household;

/** What happens to a household while its case is open. */
public enum ChangeKind {
    DEATH("死亡"),
    DIVORCE("离婚"),
    LEFT("离开家庭"),
    JOINED("新增成员");

    private final String chinese;

    ChangeKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
