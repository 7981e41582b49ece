package org.guangsha.models.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guangsha.models.ModelRule;
import org.guangsha.models.rules.Program.Role;

/** Who does a step: a bean that is there and is what the place asks for. */
final class Implementations {

    private static final Set<String> WORKING = Set.of("serviceTask", "sendTask", "businessRuleTask");
    private static final List<String> WAYS = List.of(
            "camunda:delegateExpression",
            "camunda:expression",
            "camunda:class",
            "camunda:type",
            "camunda:topic",
            "camunda:decisionRef");

    /** Extension property that names who fetches the work of an external task, or who sends a message from outside. */
    static final String OUTSIDE = "sender";

    private static final Map<String, Role> LISTENERS =
            Map.of("executionListener", Role.EXECUTION_LISTENER, "taskListener", Role.TASK_LISTENER);

    private final Program program;
    private final Grammar grammar;

    Implementations(Program program, Grammar grammar) {
        this.program = program;
        this.grammar = grammar;
    }

    /** @param variables names that may be there in the process */
    void check(Diagram diagram, Node process, Set<String> variables, Found found) {
        listeners(process, variables, found);
        Stream.concat(diagram.flows(), diagram.flowNodes())
                .filter(place -> diagram.processOf(place) == process)
                .forEach(place -> {
                    listeners(place, variables, found);
                    if (Diagram.isFlowNode(place)) {
                        step(place, variables, found);
                    }
                });
    }

    private void step(Node node, Set<String> variables, Found found) {
        Node throwing = node.child(Space.BPMN, "messageEventDefinition");
        boolean throwsMessage = throwing.isThere()
                && Set.of("intermediateThrowEvent", "endEvent").contains(node.name());
        Node working = throwsMessage ? throwing : node;
        if ((WORKING.contains(node.name()) || throwsMessage) && WAYS.stream().noneMatch(working::has)) {
            found.add(
                    node,
                    ModelRule.NOTHING_TO_DO,
                    "没有写明由谁做。请套用模板，或者在“Implementation”中选“Delegate expression”并填写组件，例如 ${precheckCase}。",
                    "does not say who does it. Apply a template, or choose \"Delegate expression\" under \"Implementation\" and name a"
                            + " bean, for example ${precheckCase}.");
        }
        if (node.name().equals("task")) {
            found.add(
                    node,
                    ModelRule.ABSTRACT_TASK,
                    "没有选定任务类型，流程走到这里什么也不做。由人办的，请改为用户任务；由程序办的，改为服务任务。",
                    "has no type, so nothing happens here. Make it a user task where a person works, a service task where the program"
                            + " does.");
        }
        if (working.at("camunda:type").equals("external")
                && node.property(OUTSIDE).isEmpty()) {
            found.add(
                    node,
                    ModelRule.NOTHING_TO_DO,
                    "是外部任务，而程序没有外部执行者，案件会停在这里。请改用程序的组件；确有外部系统取件的，加扩展属性 sender 写明是谁。",
                    "is an external task and nobody fetches it, so the case would stay here. Use a bean; where another system does"
                            + " fetch it, name it in the extension property sender.");
        }
        bean(node, working.at("camunda:delegateExpression"), Role.STEP, variables, found);
        bean(node, working.at("camunda:variableMappingDelegateExpression"), Role.MAPPING, variables, found);
        javaClass(node, working.at("camunda:class"), found);
        javaClass(node, working.at("camunda:variableMappingClass"), found);
    }

    private void listeners(Node node, Set<String> variables, Found found) {
        LISTENERS.forEach((kind, role) -> node.extensions(kind).forEach(listener -> {
            bean(node, listener.at("delegateExpression"), role, variables, found);
            javaClass(node, listener.at("class"), found);
            if (Stream.of("delegateExpression", "class", "expression").noneMatch(listener::has)
                    && listener.children().stream()
                            .noneMatch(child -> child.name().equals("script"))) {
                found.add(
                        node,
                        ModelRule.NOTHING_TO_DO,
                        "有一个监听器没有写明由谁做。请填写组件，或者删去监听器。",
                        "one of its listeners does not say who does it. Name a bean or delete the listener.");
            }
        }));
    }

    private void bean(Node at, String expression, Role role, Set<String> variables, Found found) {
        if (expression.isBlank()) {
            return;
        }
        El read;
        try {
            read = grammar.expressions().read(expression);
        } catch (El.Unreadable told) {
            return; // by Written, which reads every expression
        }
        if (read.kind() == El.Kind.LITERAL) {
            found.add(
                    at,
                    ModelRule.EXPRESSION,
                    "“%s”不是表达式。请写成 ${%s}。".formatted(expression, expression.strip()),
                    "\"%s\" is no expression. Write ${%s}.".formatted(expression, expression.strip()));
            return;
        }
        if (read.kind() != El.Kind.NAME || variables.contains(read.name())) {
            return;
        }
        Class<?> bean = program.beans().get(read.name());
        if (bean == null) {
            found.add(
                    at,
                    ModelRule.UNKNOWN_BEAN,
                    "%s %s 不存在。%s请改为程序提供的组件。"
                            .formatted(role.chinese(), expression, Alike.zh(read.name(), ofRole(role))),
                    "%s %s is not there.%s Use a bean the program offers."
                            .formatted(role.english(), expression, Alike.en(read.name(), ofRole(role))));
        } else if (!fits(bean, role)) {
            found.add(
                    at,
                    ModelRule.WRONG_BEAN,
                    "%s 不能用作%s。请改为能做这一用处的组件；要调用它的方法的，请写在“Expression”里。".formatted(expression, role.chinese()),
                    "%s is no %s. Use a bean that is; to call one of its methods, write an \"Expression\"."
                            .formatted(expression, role.english()));
        }
    }

    private boolean fits(Class<?> bean, Role role) {
        return program.roles().get(role).stream().anyMatch(kind -> kind.isAssignableFrom(bean));
    }

    private List<String> ofRole(Role role) {
        return program.beans().entrySet().stream()
                .filter(bean -> fits(bean.getValue(), role))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void javaClass(Node at, String name, Found found) {
        if (!name.isBlank() && !El.isIn(name) && !program.classes().test(name)) {
            found.add(
                    at,
                    ModelRule.UNKNOWN_CLASS,
                    "没有 Java 类 %s。请改用“Delegate expression”并填写程序提供的组件。".formatted(name),
                    "there is no Java class %s. Use a \"Delegate expression\" with a bean the program offers."
                            .formatted(name));
        }
    }
}
