package org.guangsha.area;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.problem.StartRefused;

/** Reads {@code code,name,kind,parent} lines into areas and refuses a file that is not one sound tree. */
final class AreaFile {

    static final String HEADER = "code,name,kind,parent";

    private final String file;
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, Integer> lineOf = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private AreaFile(String file) {
        this.file = file;
    }

    /** @throws StartRefused naming every faulty line */
    static Map<String, Area> read(String file, List<String> lines) {
        AreaFile reading = new AreaFile(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !line.equals(HEADER)) {
                reading.line(i + 1, line.split(",", -1));
            }
        }
        return reading.checked();
    }

    private void line(int number, String[] columns) {
        if (columns.length != 4) {
            fault(number, "应有四列：" + HEADER);
            return;
        }
        AreaKind kind = kind(columns[2]);
        if (kind == null) {
            fault(number, "区划种类 " + columns[2] + " 无效");
            return;
        }
        String code = columns[0];
        if (!code.matches("[0-9A-Z]{" + kind.codeLength() + "}")) {
            fault(number, "区划代码 " + code + " 应为 " + kind.codeLength() + " 位");
        }
        if (columns[1].isBlank()) {
            fault(number, "区划 " + code + " 缺少名称");
        }
        if (areas.containsKey(code)) {
            fault(number, "区划代码 " + code + " 与第 " + lineOf.get(code) + " 行重复");
            return;
        }
        lineOf.put(code, number);
        areas.put(code, new Area(code, columns[1], kind, columns[3].isEmpty() ? null : columns[3]));
    }

    private static AreaKind kind(String name) {
        for (AreaKind kind : AreaKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return null;
    }

    private Map<String, Area> checked() {
        areas.values().forEach(this::checkParent);
        long cities = areas.values().stream()
                .filter(area -> area.kind() == AreaKind.CITY)
                .count();
        if (cities != 1) {
            faults.add("应恰有一个市，现有 " + cities + " 个");
        }
        if (!faults.isEmpty()) {
            throw new StartRefused(file, faults);
        }
        return areas;
    }

    /** A parent is always of a higher kind, so a file that passes has no cycle. */
    private void checkParent(Area area) {
        Set<AreaKind> allowed = parentsOf(area.kind());
        int line = lineOf.get(area.code());
        if (area.parent() == null) {
            if (!allowed.isEmpty()) {
                fault(line, "区划 " + area.code() + " 缺少上级");
            }
            return;
        }
        Area parent = areas.get(area.parent());
        if (parent == null) {
            fault(line, "区划 " + area.code() + " 的上级 " + area.parent() + " 不存在");
        } else if (!allowed.contains(parent.kind())) {
            String expected = allowed.isEmpty()
                    ? "不得有上级"
                    : "的上级应为" + allowed.stream().map(AreaKind::chinese).collect(Collectors.joining("或"));
            fault(line, "区划 " + area.code() + " 是" + area.kind().chinese() + "，" + expected);
        } else if (!area.code().startsWith(prefix(area.kind(), parent))) {
            fault(line, "区划代码 " + area.code() + " 应以上级代码 " + prefix(area.kind(), parent) + " 开头");
        }
    }

    private static Set<AreaKind> parentsOf(AreaKind kind) {
        return switch (kind) {
            case CITY -> EnumSet.noneOf(AreaKind.class);
            case DISTRICT -> EnumSet.of(AreaKind.CITY);
            case STREET -> EnumSet.of(AreaKind.DISTRICT, AreaKind.CITY);
            case COMMUNITY -> EnumSet.of(AreaKind.STREET);
        };
    }

    /** A district shares the first four digits with its city, all others carry the whole code of their parent. */
    private static String prefix(AreaKind kind, Area parent) {
        return kind == AreaKind.DISTRICT ? parent.code().substring(0, 4) : parent.code();
    }

    private void fault(int line, String words) {
        faults.add("第 " + line + " 行：" + words);
    }
}
