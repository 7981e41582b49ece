package org.guangsha.area;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether an area hangs where it may; a parent is always of a higher kind, so a tree that passes has no cycle. */
final class ParentCheck {

    private ParentCheck() {}

    /** What is wrong with the parent of an area, in Chinese. */
    static Optional<String> fault(Area area, Map<String, Area> areas) {
        List<AreaKind> allowed = parentsOf(area.kind());
        if (area.parent() == null) {
            return allowed.isEmpty() ? Optional.empty() : Optional.of("区划 " + area.code() + " 缺少上级");
        }
        Area parent = areas.get(area.parent());
        if (parent == null) {
            return Optional.of("区划 " + area.code() + " 的上级 " + area.parent() + " 不存在");
        }
        if (!allowed.contains(parent.kind())) {
            return Optional.of("区划 " + area.code() + " 是" + area.kind().chinese() + "，" + expected(allowed));
        }
        String prefix = prefix(area.kind(), parent);
        return area.code().startsWith(prefix)
                ? Optional.empty()
                : Optional.of("区划代码 " + area.code() + " 应以上级代码 " + prefix + " 开头");
    }

    private static List<AreaKind> parentsOf(AreaKind kind) {
        return switch (kind) {
            case CITY -> List.of();
            case DISTRICT -> List.of(AreaKind.CITY);
            case STREET -> List.of(AreaKind.DISTRICT, AreaKind.CITY);
            case COMMUNITY -> List.of(AreaKind.STREET);
        };
    }

    private static String expected(List<AreaKind> allowed) {
        return allowed.isEmpty()
                ? "不得有上级"
                : "其上级应为" + allowed.stream().map(AreaKind::chinese).collect(Collectors.joining("或"));
    }

    /** A district shares the first four digits with its city, all others carry the whole code of their parent. */
    private static String prefix(AreaKind kind, Area parent) {
        return kind == AreaKind.DISTRICT && parent.code().length() >= 4
                ? parent.code().substring(0, 4)
                : parent.code();
    }
}
