package org.guangsha.models.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.guangsha.models.ModelRule;

/** A form of the task list: whether form-js shows it, and which variables it shows and hands in. */
final class FormFile {

    /** Newest structure that the form-js of the task list reads. */
    private static final int NEWEST = 16;

    private static final String PLATFORM = "Camunda Platform";

    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "select", "radio", "checkbox", "checklist", "taglist", "datetime");

    private static final Set<String> CHOICES = Set.of("select", "radio", "checklist", "taglist");

    private static final Set<String> OTHERS =
            Set.of("text", "group", "table", "html", "image", "iframe", "spacer", "separator", "button", "expression");

    /** What form-js calls the row it repeats, and what is around it. */
    private static final Set<String> OWN = Set.of("this", "parent", "i");

    private static final Pattern KEY = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{\\s*([^#/}][^}]*?)\\s*}}");

    private final JsonNode form;
    private final Grammar grammar;
    private final Found found;
    private final Set<String> keys = new TreeSet<>();
    private final Set<String> read = new TreeSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> wholeKeys = new HashSet<>();

    FormFile(JsonNode form, Grammar grammar, Found found) {
        this.form = form;
        this.grammar = grammar;
        this.found = found;
    }

    Landscape.Form check() {
        String id = form.path("id").asText();
        if (id.isBlank()) {
            found.add(ModelRule.FORM, "表单没有编号（id）。请在属性面板中填写。", "the form has no id. Fill it in.");
        }
        if (!form.path("type").asText().equals("default")
                || !form.path("components").isArray()) {
            found.add(
                    ModelRule.FORM,
                    "不是 Camunda 表单：缺少 type“default”或者 components。请用 Modeler 重新制作。",
                    "is no Camunda form: type \"default\" or components are missing. Make it anew with the Modeler.");
        }
        if (!form.path("schemaVersion").isInt() || form.path("schemaVersion").asInt() > NEWEST) {
            found.add(
                    ModelRule.FORM,
                    "schemaVersion 是 %s，任务列表只认到 %d。请用与 Camunda 7.24 相配的 Modeler 保存。"
                            .formatted(form.path("schemaVersion").asText("空"), NEWEST),
                    "schemaVersion is %s, the task list reads up to %d. Save it with a Modeler for Camunda 7.24."
                            .formatted(form.path("schemaVersion").asText("missing"), NEWEST));
        }
        if (!form.path("executionPlatform").asText(PLATFORM).equals(PLATFORM)) {
            found.add(
                    ModelRule.FORM,
                    "是为 %s 制作的。请在 Modeler 中新建 Camunda 7 表单。"
                            .formatted(form.path("executionPlatform").asText()),
                    "is made for %s. Make a Camunda 7 form in the Modeler."
                            .formatted(form.path("executionPlatform").asText()));
        }
        components(form, "");
        Set<String> needs = new TreeSet<>(read);
        needs.removeAll(keys);
        needs.removeAll(OWN);
        return new Landscape.Form(found.file(), id, Set.copyOf(keys), needs);
    }

    private void components(JsonNode of, String path) {
        for (JsonNode component : of.path("components")) {
            component(component, path);
            String within = component.path("path").asText();
            components(component, within.isBlank() ? path : path + within + ".");
        }
    }

    private void component(JsonNode component, String path) {
        String type = component.path("type").asText();
        String id = component.path("id").asText();
        String label = component.path("label").asText().strip();
        if (!ids.add(id)) {
            add(id, label, ModelRule.ID_TWICE, "编号用了两次。请改成不同的编号。", "its id is used twice. Give it another.");
        }
        if (!INPUTS.contains(type) && !OTHERS.contains(type)) {
            add(
                    id,
                    label,
                    ModelRule.FORM_COMPONENT,
                    "组件类型 %s 在任务列表中不能用（dynamiclist 会使“完成”一直灰着，filepicker 会使整张表单打不开）。请换成别的组件。".formatted(type),
                    "component type %s does not work in the task list (dynamiclist disables \"Complete\", filepicker breaks the form)."
                                    .formatted(type)
                            + " Use another.");
            return;
        }
        if (INPUTS.contains(type)) {
            input(component, id, label, path);
        }
        if (component.has("key") && !component.path("key").asText().isBlank()) {
            keys.add((path + component.path("key").asText()).split("\\.")[0]);
        }
        if (CHOICES.contains(type)) {
            choices(component, id, label);
        }
        if (component.path("validate").has("pattern")) {
            pattern(component.path("validate").path("pattern").asText(), id, label);
        }
        words(component, id, label);
    }

    private void input(JsonNode component, String id, String label, String path) {
        String key = component.path("key").asText();
        if (!KEY.matcher(key).matches()) {
            add(
                    id,
                    label,
                    ModelRule.FORM,
                    "键（key）“%s”无效。请用英文字母开头的字母、数字或者下划线。".formatted(key),
                    "key \"%s\" is invalid. Use letters, digits and underscores, a letter first.".formatted(key));
        } else if (!wholeKeys.add(path + key)) {
            add(
                    id,
                    label,
                    ModelRule.FORM,
                    "键（key）%s 已用于另一个组件，两者会互相覆盖。请改成不同的键。".formatted(key),
                    "key %s belongs to another component; each would overwrite the other. Give it another."
                            .formatted(key));
        }
        String shown = component.path("type").asText().equals("datetime")
                ? component
                        .path("dateLabel")
                        .asText(component.path("timeLabel").asText(label))
                        .strip()
                : label;
        if (shown.isEmpty()) {
            add(id, label, ModelRule.LABEL_REQUIRED, "没有标签。请写上中文标签。", "has no label. Give it a Chinese one.");
        } else if (shown.matches("(?s).*[A-Za-z].*")
                && !shown.matches("(?s).*\\p{IsHan}.*")
                && !shown.startsWith("=")) {
            add(id, shown, ModelRule.CHINESE_NAME, "标签不是中文。请改用中文。", "its label is not Chinese. Give it a Chinese one.");
        }
    }

    private void choices(JsonNode component, String id, String label) {
        String key = component.path("valuesKey").asText();
        if (!key.isBlank()) {
            read.add(key.split("\\.")[0]);
        } else if (component.path("valuesExpression").asText().isBlank()
                && component.path("values").isEmpty()) {
            add(
                    id,
                    label,
                    ModelRule.FORM,
                    "没有可选的项。请填写选项或者取值表达式。",
                    "offers nothing to choose. Add options or an expression.");
        }
        Set<String> values = new HashSet<>();
        for (JsonNode option : component.path("values")) {
            if (!values.add(option.path("value").asText())
                    || option.path("label").asText().isBlank()) {
                add(
                        id,
                        label,
                        ModelRule.FORM,
                        "选项 %s 重复或者没有标签。请改正。".formatted(option.path("value").asText()),
                        "option %s is there twice or has no label. Correct it."
                                .formatted(option.path("value").asText()));
            }
        }
    }

    private void pattern(String pattern, String id, String label) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            add(
                    id,
                    label,
                    ModelRule.FORM,
                    "校验格式（pattern）%s 写法有误。请改正。".formatted(pattern),
                    "its pattern %s cannot be read. Correct it.".formatted(pattern));
        }
    }

    /** Everything written in a component itself that is FEEL or has FEEL in it. */
    private void words(JsonNode component, String id, String label) {
        List<JsonNode> texts = new ArrayList<>();
        component.properties().forEach(field -> {
            if (!field.getKey().equals("components")) {
                texts(field.getValue(), texts);
            }
        });
        for (JsonNode node : texts) {
            String text = node.asText();
            if (text.startsWith("=")) {
                feel(text.substring(1), id, label);
            } else {
                TEMPLATE.matcher(text).results().forEach(match -> feel(match.group(1), id, label));
            }
        }
    }

    private static void texts(JsonNode node, List<JsonNode> into) {
        if (node.isTextual()) {
            into.add(node);
        }
        node.forEach(child -> texts(child, into));
    }

    private void feel(String text, String id, String label) {
        try {
            read.addAll(grammar.feel().expression(text));
        } catch (El.Unreadable e) {
            add(
                    id,
                    label,
                    ModelRule.FEEL,
                    "“%s”不是有效的 FEEL，请改正：文字要加双引号，相等用一个等号。".formatted(text),
                    "\"%s\" is no valid FEEL. Correct it: texts stand in double quotes, equality is a single sign."
                            .formatted(text));
        }
    }

    private void add(String id, String label, ModelRule rule, String zh, String en) {
        found.add(id, label, rule, zh, en);
    }
}
