package org.guangsha.area;

/** The kinds of office that review a case (H21.6 三级审核公示, H22.3 and Z九(一) for civil affairs). */
public enum Level {
    COMMUNITY("社区", "community"),
    STREET("街道（镇）", "street"),
    HOUSING("住房保障部门", "housing"),
    CIVIL_AFFAIRS("民政部门", "civil");

    private final String chinese;
    private final String role;

    Level(String chinese, String role) {
        this.chinese = chinese;
        this.role = role;
    }

    /** The name people see. */
    public String chinese() {
        return chinese;
    }

    /** First part of the office id, {@code street} in {@code street-130403005}. */
    public String role() {
        return role;
    }
}
