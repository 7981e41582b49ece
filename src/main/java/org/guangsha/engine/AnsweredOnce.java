package org.guangsha.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * As {@link ParsedOnce}, and an entry is evaluated once for the same values of all that it names: of fifty thousand households
 * many live on the same area and have waited as long. Values are compared as they are, so they must not change afterwards.
 */
final class AnsweredOnce extends ParsedOnce.Tables {

    /** Answers kept of an entry at most; beyond them it is evaluated each time. */
    private static final int KEPT = 5_000;

    private static final Pattern OF_THE_MOMENT = Pattern.compile("\\b(now|today|random number)\\s*\\(");

    /** Tells expressions from conditions of the same words. */
    private static final String EXPRESSION = "=";

    /** Of a variable; one that is written otherwise stands between backticks. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private static final String BACKTICK = "`";

    private final Map<String, List<String>> names = new ConcurrentHashMap<>();
    private final Map<String, Map<List<Object>, Object>> answers = new ConcurrentHashMap<>();

    /** For the decision engine's configuration. */
    static FeelEngineFactory tables() {
        return AnsweredOnce::new;
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String test, String input, VariableContext variables) {
        List<Object> key = key(test, variables);
        key.add(value(variables, input));
        return (Boolean) answered(test, key, () -> super.evaluateSimpleUnaryTests(test, input, variables));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String entry, VariableContext variables) {
        return (T) answered(
                EXPRESSION + entry, key(entry, variables), () -> super.evaluateSimpleExpression(entry, variables));
    }

    private Object answered(String entry, List<Object> key, Supplier<Object> work) {
        Map<List<Object>, Object> ofThis = answers.computeIfAbsent(entry, unknown -> new ConcurrentHashMap<>());
        Object known = ofThis.get(key);
        if (known != null) {
            return known;
        }
        Object answer = work.get();
        if (answer != null
                && ofThis.size() < KEPT
                && !entry.contains(BACKTICK)
                && !OF_THE_MOMENT.matcher(entry).find()) {
            ofThis.put(key, answer);
        }
        return answer;
    }

    /** Every variable whose name occurs in the entry, whatever it stands for there, with its value. */
    private List<Object> key(String entry, VariableContext variables) {
        List<Object> key = new ArrayList<>();
        for (String name : names.computeIfAbsent(entry, AnsweredOnce::names)) {
            if (variables.containsVariable(name)) {
                key.add(name);
                key.add(value(variables, name));
            }
        }
        return key;
    }

    private static List<String> names(String entry) {
        return NAME.matcher(entry).results().map(MatchResult::group).distinct().toList();
    }

    private static Object value(VariableContext variables, String name) {
        var value = variables.resolve(name);
        return value == null ? null : value.getValue();
    }
}
