package org.guangsha.rehearsal.stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.engine.BulkTables;

/** Fills a form in as a reviewer would: what is chosen first, then all that is asked for in view of it. */
final class Filler {

    private static final List<String> TEXTS =
            List.of("演练", "1", "100", "100.00", "2026-01", "2026-01-05", "A1", "130402198001010011");

    private final FeelEngine feel = BulkTables.expressions();

    /**
     * @param variables what the task knows, by name
     * @param today {@code yyyy-MM-dd}
     * @return values by field, those hidden left out
     */
    Map<String, Object> fill(
            FormModel form, Function<String, Object> variables, String today, Chooser chooser, boolean mustBeRefused) {
        Map<String, Object> entered = new HashMap<>();
        for (FormModel.Field field : form.fields()) {
            List<String> options = field.isChoice() ? options(field, variables) : List.of();
            if (!options.isEmpty()) {
                entered.put(field.key(), chooser.choose(field.key(), options, mustBeRefused));
            }
        }
        for (FormModel.Field field : form.fields()) {
            if (!field.isChoice()) {
                entered.put(field.key(), value(field, today));
            }
        }
        for (FormModel.Field field : form.fields()) {
            if (field.hidden().stream().anyMatch(condition -> holds(condition, entered))) {
                entered.remove(field.key());
            }
        }
        return entered;
    }

    private static Object value(FormModel.Field field, String today) {
        return switch (field.type()) {
            case "number" -> Math.max(field.min(), 1);
            case "datetime" -> today;
            case "checkbox" -> Boolean.FALSE;
            case "textfield", "textarea" -> text(field.pattern());
            default -> null;
        };
    }

    private static String text(String pattern) {
        return TEXTS.stream()
                .filter(text -> pattern == null
                        || Pattern.compile(pattern).matcher(text).find())
                .findFirst()
                .orElse(TEXTS.get(0));
    }

    private static List<String> options(FormModel.Field field, Function<String, Object> variables) {
        if (field.optionsFrom() == null) {
            return field.options();
        }
        String[] path = field.optionsFrom().split("\\.");
        Object found = variables.apply(path[0]);
        for (int i = 1; i < path.length && found instanceof SpinJsonNode json; i++) {
            found = json.hasProp(path[i]) ? json.prop(path[i]) : null;
        }
        return found instanceof SpinJsonNode list && list.isArray()
                ? list.elements().stream()
                        .map(one -> one.isObject() ? one.prop("value").stringValue() : one.stringValue())
                        .toList()
                : List.of();
    }

    /** A condition that asks for what a rehearsal does not know hides nothing. */
    private boolean holds(String condition, Map<String, Object> entered) {
        try {
            return Boolean.TRUE.equals(feel.evaluateSimpleExpression(
                    condition, Variables.fromMap(entered).asVariableContext()));
        } catch (FeelException unknown) {
            return false;
        }
    }
}
