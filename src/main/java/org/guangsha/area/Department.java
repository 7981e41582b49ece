package org.guangsha.area;

import java.util.Arrays;

/** The departments of the city itself that propose, pay and watch, whatever the areas below do (R25, Z九(一)). */
public enum Department {
    HOUSING("市住房保障部门", "housing"),
    CIVIL_AFFAIRS("市民政部门", "civil"),
    FINANCE("市财政部门", "finance"),
    PRICE("市价格主管部门", "price"),
    STATISTICS("市统计部门", "statistics");

    private final String chinese;
    private final String role;

    Department(String chinese, String role) {
        this.chinese = chinese;
        this.role = role;
    }

    /** The name people see. */
    public String chinese() {
        return chinese;
    }

    /** First part of the office id, {@code finance} in {@code finance-130400}. */
    public String role() {
        return role;
    }

    /** @throws IllegalArgumentException where no department has this role */
    static Department ofRole(String role) {
        return Arrays.stream(values())
                .filter(department -> department.role.equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有这个市级部门：" + role));
    }
}
