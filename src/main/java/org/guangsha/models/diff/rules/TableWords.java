package org.guangsha.models.diff.rules;

import java.util.Map;
import org.w3c.dom.Element;

/** Decision tables in words. Pure. */
final class TableWords {

    private static final Map<String, String> PROPERTIES = Map.of(
            "informationRequirement", "依赖的决策",
            "knowledgeRequirement", "依赖的知识",
            "literalExpression", "表达式",
            "description", "说明");

    private TableWords() {}

    static String property(String element) {
        return PROPERTIES.getOrDefault(element, element);
    }

    /** What stands at its head, else what it takes. */
    static String column(Element column, String value) {
        String label = column.getAttribute("label").strip();
        return label.isEmpty() ? value : label;
    }
}
