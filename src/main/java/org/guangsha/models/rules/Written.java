package org.guangsha.models.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guangsha.models.ModelRule;

/** The expressions of a diagram by the process, node or flow they stand at, read once. */
final class Written {

    /** Places whose text is words, and places of what the analyst's tool keeps for itself. */
    private static final Set<String> WORDS = Set.of("documentation", "textAnnotation", "incoming", "outgoing");

    /** Attributes that the engine takes as they are. */
    private static final Set<String> PLAIN = Set.of("id", "camunda:versionTag", "modeler:");

    private final Map<Node, List<El>> byPlace = new LinkedHashMap<>();

    Written(Diagram diagram, Grammar grammar, Found found) {
        Stream.of(diagram.processes().stream(), diagram.flowNodes(), diagram.flows())
                .flatMap(places -> places)
                .forEach(place -> byPlace.put(place, read(place, grammar, found)));
    }

    List<El> at(Node place) {
        return byPlace.getOrDefault(place, List.of());
    }

    Set<Node> places() {
        return byPlace.keySet();
    }

    private static List<El> read(Node place, Grammar grammar, Found found) {
        List<El> read = new ArrayList<>();
        texts(place, place).forEach(text -> {
            try {
                El one = grammar.expressions().read(text);
                if (one.kind() != El.Kind.LITERAL) {
                    read.add(one);
                }
            } catch (El.Unreadable e) {
                found.add(
                        place,
                        ModelRule.EXPRESSION,
                        "表达式 %s 写法有误。请检查括号、引号和运算符。".formatted(text),
                        "expression %s cannot be read. Check brackets, quotes and operators.".formatted(text));
            }
        });
        condition(place, found);
        return read;
    }

    /** What is written within, but not within another place. */
    private static Stream<String> texts(Node node, Node place) {
        boolean other = node != place && (Diagram.isFlowNode(node) || node.is(Space.BPMN, "sequenceFlow"));
        if (other || WORDS.contains(node.name()) || node.name().equals("script")) {
            return Stream.empty();
        }
        Stream<String> own = Stream.concat(
                node.attributes().entrySet().stream()
                        .filter(attribute -> PLAIN.stream().noneMatch(attribute.getKey()::startsWith))
                        .map(Map.Entry::getValue),
                Stream.of(node.text()));
        return Stream.concat(own.filter(El::isIn), node.children().stream().flatMap(child -> texts(child, place)));
    }

    private static void condition(Node flow, Found found) {
        Node condition = flow.child(Space.BPMN, "conditionExpression");
        if (flow.name().equals("sequenceFlow")
                && condition.isThere()
                && !El.isIn(condition.text())
                && !condition.has("language")) {
            String text = condition.text();
            found.add(
                    flow,
                    ModelRule.EXPRESSION,
                    text.isEmpty() ? "条件是空的。请写上条件，或者删去条件并设为默认出口。" : "条件“%s”不是表达式。请写成 ${%s}。".formatted(text, text),
                    text.isEmpty()
                            ? "its condition is empty. Write one, or delete it and make the flow the default."
                            : "condition \"%s\" is no expression. Write ${%s}.".formatted(text, text));
        }
    }
}
