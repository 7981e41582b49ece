package org.guangsha.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a member of staff may do. A group is a role in an area: its id is the prefix, a hyphen and the area's code, as in
 * {@code street-130403005}; analysts and administrators have no area (R25).
 */
public enum Role {
    WINDOW("window", "受理窗口"),
    COMMUNITY("community", "社区"),
    STREET("street", "街道（镇）"),
    HOUSING("housing", "住房保障部门"),
    CIVIL_AFFAIRS("civil", "民政部门"),
    FINANCE("finance", "财政部门"),
    PRICE("price", "价格主管部门"),
    STATISTICS("statistics", "统计部门"),
    MANAGER("manager", "主管领导"),
    SUPERVISOR("supervisor", "监察"),
    ANALYST("analyst", "流程分析"),
    ADMIN("camunda-admin", "系统管理");

    private final String prefix;
    private final String chinese;

    Role(String prefix, String chinese) {
        this.prefix = prefix;
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** First part of its groups' ids, {@code street} in {@code street-130403005}. */
    public String prefix() {
        return prefix;
    }

    /** A role whose group is at the same time an office: its members work on that office's tasks. */
    public boolean reviews() {
        return switch (this) {
            case COMMUNITY, STREET, HOUSING, CIVIL_AFFAIRS, FINANCE, PRICE, STATISTICS -> true;
            case WINDOW, MANAGER, SUPERVISOR, ANALYST, ADMIN -> false;
        };
    }

    /** The roles whose groups are offices. */
    public static List<Role> reviewers() {
        return Arrays.stream(values()).filter(Role::reviews).toList();
    }

    /** Whether the role hands letters to households and records that they were received. */
    public boolean delivers() {
        return this == WINDOW || this == COMMUNITY || this == STREET || this == HOUSING;
    }

    /** Whether the role sees how households are examined again. */
    public boolean reexamines() {
        return this == WINDOW || this == STREET || this == HOUSING || this == MANAGER;
    }

    /** The authority Spring Security knows the role by. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** The group that carries the role's grants in the engine, whatever the area: few rows however many offices. */
    public String grantGroup() {
        return this == ADMIN ? prefix : "role-" + prefix;
    }

    /** The id of the group of this role in an area, which analysts and administrators don't have. */
    public String group(String area) {
        return everywhere() ? prefix : prefix + "-" + area;
    }

    /** The role of a group, none where its id is not exactly a role's, with an area where the role has one. */
    public static Optional<Role> ofGroup(String group) {
        return Arrays.stream(values()).filter(role -> role.names(group)).findFirst();
    }

    /** Code of the area a group of a role is for; none where it has no area. */
    public static Optional<String> areaOfGroup(String group) {
        return ofGroup(group).filter(role -> !role.everywhere()).map(role -> group.substring(role.prefix.length() + 1));
    }

    private boolean names(String group) {
        return everywhere()
                ? group.equals(prefix)
                : group.startsWith(prefix + "-") && group.length() > prefix.length() + 1;
    }

    private boolean everywhere() {
        return this == ANALYST || this == ADMIN;
    }
}
