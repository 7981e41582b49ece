package org.guangsha.models.diff.rules;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Forms in words. Pure. */
final class FormWords {

    private static final Map<String, String> TYPES = Map.ofEntries(
            entry("textfield", "文本框"),
            entry("textarea", "多行文本"),
            entry("number", "数字"),
            entry("datetime", "日期"),
            entry("checkbox", "勾选框"),
            entry("checklist", "多选"),
            entry("radio", "单选"),
            entry("select", "下拉选择"),
            entry("taglist", "标签"),
            entry("text", "文字"),
            entry("html", "文字"),
            entry("table", "表格"),
            entry("group", "分组"),
            entry("image", "图片"),
            entry("button", "按钮"),
            entry("separator", "分隔线"),
            entry("spacer", "空白"),
            entry("expression", "计算"));

    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            entry("label", "标签"),
            entry("text", "文字"),
            entry("type", "类型"),
            entry("description", "提示"),
            entry("defaultValue", "默认值"),
            entry("disabled", "禁用"),
            entry("readonly", "只读"),
            entry("values", "选项"),
            entry("valuesKey", "选项来自"),
            entry("valuesExpression", "选项来自"),
            entry("validate.required", "必填"),
            entry("validate.minLength", "最少字数"),
            entry("validate.maxLength", "最多字数"),
            entry("validate.min", "最小值"),
            entry("validate.max", "最大值"),
            entry("validate.pattern", "格式"),
            entry("conditional.hide", "隐藏条件"),
            entry("appearance.suffixAdorner", "单位"),
            entry("appearance.prefixAdorner", "前缀"),
            entry("dataSource", "数据来自"),
            entry("columns", "表格列"),
            entry("schemaVersion", "表单格式版本"));

    private static final Set<String> UNSAID =
            Set.of("id", "key", "layout", "components", "exporter", "executionPlatform", "executionPlatformVersion");

    private FormWords() {}

    static String type(String type) {
        return TYPES.getOrDefault(type, type);
    }

    static String property(String path) {
        return PROPERTIES.getOrDefault(path, path);
    }

    static boolean isUnsaid(String property) {
        return UNSAID.contains(property);
    }

    static String value(JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? "是" : "否";
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(FormWords::option)
                        .collect(Collectors.joining("、"))
                : value.asText();
    }

    private static String option(JsonNode option) {
        return option.has("label") && option.has("value")
                ? option.path("label").asText() + "（" + option.path("value").asText() + "）"
                : option.has("label")
                        ? option.path("label").asText()
                        : option.isValueNode() ? option.asText() : option.toString();
    }
}
