package org.guangsha.models.rules;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guangsha.models.ModelRule;

/** Whether what an expression names is there: beans, their methods, and as many arguments as they take. */
final class Expressions {

    private final Program program;
    private final Set<String> variables;

    /** @param variables names that any step of the procedure may have produced */
    Expressions(Program program, Set<String> variables) {
        this.program = program;
        this.variables = variables;
    }

    void check(Node at, El expression, Found found) {
        type(at, expression, found);
    }

    /** What a part is of, {@code null} where nobody can know. */
    private Class<?> type(Node at, El part, Found found) {
        List<Class<?>> parts = part.kind() == El.Kind.NAME ? List.of() : types(at, part, found);
        return switch (part.kind()) {
            case NAME -> named(part.name());
            case CALL -> called(at, part, parts, found);
            case PROPERTY -> property(at, part, parts.get(0), found);
            case FUNCTION -> {
                function(at, part, found);
                yield null;
            }
            default -> null;
        };
    }

    private List<Class<?>> types(Node at, El part, Found found) {
        return part.parts().stream()
                .map(inner -> type(at, inner, found))
                .collect(Collectors.toCollection(java.util.ArrayList::new));
    }

    private Class<?> named(String name) {
        Class<?> atHand = program.atHand().get(name);
        return atHand != null || variables.contains(name)
                ? atHand
                : program.beans().get(name);
    }

    private Class<?> called(Node at, El call, List<Class<?>> parts, Found found) {
        El of = call.parts().get(0);
        Class<?> type = parts.get(0);
        if (type == null) {
            unknown(at, of, "%s.%s()".formatted(of.name(), call.name()), found);
            return null;
        }
        boolean bean = of.kind() == El.Kind.NAME && program.beans().get(of.name()) == type;
        if (bean && !Modifier.isPublic(type.getModifiers())) {
            found.add(
                    at,
                    ModelRule.WRONG_BEAN,
                    "组件 %s 不向流程图公开，不能写 ${%s.%s()}。请改用公开的组件，或者请开发人员公开它。".formatted(of.name(), of.name(), call.name()),
                    "bean %s is not public, so ${%s.%s()} fails. Use a public one, or have a developer make it public."
                            .formatted(of.name(), of.name(), call.name()));
            return null;
        }
        int arguments = call.parts().size() - 1;
        List<Method> methods = methods(type, call.name());
        List<Method> fitting = methods.stream()
                .filter(method -> method.getParameterCount() == arguments
                        || method.isVarArgs() && arguments >= method.getParameterCount() - 1)
                .toList();
        if (fitting.isEmpty()) {
            noSuchMethod(at, of, type, call.name(), arguments, methods, found);
            return null;
        }
        return known(fitting);
    }

    private void noSuchMethod(
            Node at, El of, Class<?> type, String name, int arguments, List<Method> methods, Found found) {
        String title = of.kind() == El.Kind.NAME ? of.name() : type.getSimpleName();
        if (methods.isEmpty()) {
            Set<String> names =
                    Arrays.stream(type.getMethods()).map(Method::getName).collect(Collectors.toSet());
            found.add(
                    at,
                    ModelRule.UNKNOWN_METHOD,
                    "%s 没有方法 %s()。%s请改为它有的方法。".formatted(title, name, Alike.zh(name, names)),
                    "%s has no method %s().%s Use one it has.".formatted(title, name, Alike.en(name, names)));
            return;
        }
        String counts = methods.stream()
                .map(Method::getParameterCount)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" 或 "));
        found.add(
                at,
                ModelRule.UNKNOWN_METHOD,
                "%s.%s() 要 %s 个参数，这里写了 %d 个。请补上或者删去参数。".formatted(title, name, counts, arguments),
                "%s.%s() takes %s arguments, %d are given. Add or remove some."
                        .formatted(title, name, counts.replace(" 或 ", " or "), arguments));
    }

    private Class<?> property(Node at, El part, Class<?> of, Found found) {
        if (of == null) {
            unknown(at, part.parts().get(0), part.parts().get(0).name() + "." + part.name(), found);
            return null;
        }
        if (Map.class.isAssignableFrom(of)) {
            return null;
        }
        String capital = part.name().isEmpty()
                ? ""
                : Character.toUpperCase(part.name().charAt(0)) + part.name().substring(1);
        List<Method> getters = Stream.of("get", "is")
                .flatMap(prefix -> methods(of, prefix + capital).stream())
                .filter(method -> method.getParameterCount() == 0)
                .toList();
        if (getters.isEmpty()) {
            String title = part.parts().get(0).name();
            found.add(
                    at,
                    ModelRule.UNKNOWN_METHOD,
                    "%s 没有属性 %s。请检查写法；调用方法的，后面要有括号。".formatted(title, part.name()),
                    "%s has no property %s. Check its spelling; a method is called with parentheses."
                            .formatted(title, part.name()));
            return null;
        }
        return known(getters);
    }

    /** A name that something is asked of, and that nothing bears. */
    private void unknown(Node at, El of, String written, Found found) {
        // where anything may be a variable, only what is nearly a bean's name is taken for one
        boolean presumed = variables.contains(Passing.EVERYTHING)
                && Alike.nearest(of.name(), program.beans().keySet()).isEmpty();
        if (of.kind() == El.Kind.NAME && !variables.contains(of.name()) && !presumed) {
            Set<String> names = new TreeSet<>(program.beans().keySet());
            names.addAll(program.atHand().keySet());
            names.addAll(variables);
            found.add(
                    at,
                    ModelRule.UNKNOWN_BEAN,
                    "${%s} 中的 %s 不存在。%s请改为程序提供的组件。".formatted(written, of.name(), Alike.zh(of.name(), names)),
                    "%s in ${%s} is not there.%s Use a bean the program offers."
                            .formatted(of.name(), written, Alike.en(of.name(), names)));
        }
    }

    private void function(Node at, El call, Found found) {
        if (!program.functions().contains(call.name())) {
            found.add(
                    at,
                    ModelRule.EXPRESSION,
                    "没有函数 %s()。%s要调用组件的，请写 组件.方法()。".formatted(call.name(), Alike.zh(call.name(), program.functions())),
                    "there is no function %s().%s A bean's method is called as bean.method()."
                            .formatted(call.name(), Alike.en(call.name(), program.functions())));
        }
    }

    private static List<Method> methods(Class<?> type, String name) {
        return Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(Object.class.getMethods()))
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .toList();
    }

    /** What all of them give, where that is one type which says something. */
    private static Class<?> known(List<Method> methods) {
        Set<Class<?>> types = new HashSet<>();
        methods.forEach(method -> types.add(method.getReturnType()));
        Class<?> one = types.iterator().next();
        return types.size() > 1 || one == Object.class || one.isPrimitive() ? null : one;
    }
}
