package org.guangsha.area;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.problem.StartRefused;
import org.springframework.core.io.ClassPathResource;

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

    /** @throws StartRefused when the city has no file or the file is no tree */
    static Map<String, Area> read(String city) {
        String file = "areas/" + city + ".csv";
        ClassPathResource resource = new ClassPathResource(file);
        if (!resource.exists()) {
            throw new StartRefused(file, List.of("没有此文件，请检查 guangsha.city"));
        }
        try {
            return read(
                    file,
                    resource.getContentAsString(StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        areas.values()
                .forEach(area ->
                        ParentCheck.fault(area, areas).ifPresent(words -> fault(lineOf.get(area.code()), words)));
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

    private void fault(int line, String words) {
        faults.add("第 " + line + " 行：" + words);
    }
}
