package org.guangsha.models.diff.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.models.files.rules.Dom;
import org.w3c.dom.Element;

/** Decisions of a file with their columns and rows. Pure. */
final class TableParts {

    private TableParts() {}

    static Map<String, Part> of(byte[] file) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Element decision : Dom.children(Dom.parse(file))) {
            if ("decision".equals(decision.getLocalName())) {
                decision(decision, parts);
            } else if (decision.hasAttribute("id") && !"DMNDI".equals(decision.getLocalName())) {
                other(decision, "输入数据", parts);
            }
        }
        return parts;
    }

    private static void decision(Element decision, Map<String, Part> parts) {
        String id = decision.getAttribute("id");
        Map<String, String> properties = new LinkedHashMap<>();
        List<Element> inside = new ArrayList<>();
        for (Element child : Dom.children(decision)) {
            if ("decisionTable".equals(child.getLocalName())) {
                inside.add(child);
                String policy = child.getAttribute("hitPolicy");
                properties.put("命中规则", policy.isEmpty() ? "UNIQUE" : policy);
                if (child.hasAttribute("aggregation")) {
                    properties.put("汇总方式", child.getAttribute("aggregation"));
                }
            } else if (!"variable".equals(child.getLocalName()) && !"extensionElements".equals(child.getLocalName())) {
                properties.merge(
                        TableWords.property(child.getLocalName()),
                        words(child),
                        (first, second) -> first + "；" + second);
            }
        }
        parts.put(id, new Part(id, "决策", decision.getAttribute("name"), properties, ""));
        inside.forEach(table -> table(id, table, parts));
    }

    private static void table(String decision, Element table, Map<String, Part> parts) {
        List<String> columns = new ArrayList<>();
        int rule = 0;
        for (Element child : Dom.children(table)) {
            switch (child.getLocalName()) {
                case "input", "output" -> columns.add(column(decision, child, parts));
                case "rule" -> row(decision, ++rule, child, columns, parts);
                default -> other(child, child.getLocalName(), parts);
            }
        }
    }

    private static String column(String decision, Element column, Map<String, Part> parts) {
        boolean input = "input".equals(column.getLocalName());
        Map<String, String> properties = new LinkedHashMap<>();
        if (!input) {
            properties.put("结果名", column.getAttribute("name"));
            properties.put("类型", column.getAttribute("typeRef"));
        }
        for (Element child : Dom.children(column)) {
            if ("inputExpression".equals(child.getLocalName())) {
                properties.put("取值", words(child));
                properties.put("类型", child.getAttribute("typeRef"));
            } else if ("inputValues".equals(child.getLocalName()) || "outputValues".equals(child.getLocalName())) {
                properties.put("可取的值", words(child));
            }
        }
        String name = TableWords.column(column, properties.getOrDefault("取值", column.getAttribute("name")));
        String id = column.getAttribute("id");
        String key = id.isEmpty() ? decision + "/" + name : id;
        parts.put(key, new Part(key, input ? "输入列" : "输出列", name, properties, ""));
        return name;
    }

    /** A row keeps its id when others are put before it, so its number is only its name. */
    private static void row(String decision, int number, Element rule, List<String> columns, Map<String, Part> parts) {
        Map<String, String> cells = new LinkedHashMap<>();
        int at = 0;
        for (Element cell : Dom.children(rule)) {
            if ("inputEntry".equals(cell.getLocalName()) || "outputEntry".equals(cell.getLocalName())) {
                String said = words(cell);
                cells.merge(
                        at < columns.size() ? columns.get(at) : "第 %d 列".formatted(at + 1),
                        said.isEmpty() ? "-" : said,
                        (first, second) -> first + "；" + second);
                at++;
            } else if ("description".equals(cell.getLocalName())) {
                cells.put("注释", words(cell));
            }
        }
        String id = rule.getAttribute("id");
        String key = id.isEmpty() ? decision + "/rule" + number : id;
        parts.put(key, new Part(key, "规则", "第 " + number + " 行", cells, "第 " + number + " 行"));
    }

    private static void other(Element element, String type, Map<String, Part> parts) {
        String id = element.getAttribute("id");
        if (!id.isEmpty()) {
            parts.put(id, new Part(id, type, element.getAttribute("name"), Said.of(element, false), ""));
        }
    }

    private static String words(Element element) {
        return element.getTextContent().strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
