package org.guangsha.models.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guangsha.models.ModelRule;

/** Decision tables: whether rows and columns are whole, what is written in them can be read, and what they read. */
final class Tables {

    private static final String FEEL = "feel";

    private final Node root;
    private final Grammar grammar;
    private final Found found;

    /** Variables that each decision reads, by its key; filled by {@link #check}. */
    private final Map<String, Set<String>> reads = new LinkedHashMap<>();

    Tables(Node root, Grammar grammar, Found found) {
        this.root = root;
        this.grammar = grammar;
        this.found = found;
    }

    Map<String, Set<String>> check() {
        List<Node> decisions = root.all(Space.DMN, "decision").toList();
        if (decisions.isEmpty()) {
            found.add(ModelRule.TABLE, "文件中没有决策。请画上决策。", "the file holds no decision. Draw one.");
        }
        Basics.ids(root, found);
        decisions.forEach(this::decision);
        decisions.forEach(this::required);
        return reads;
    }

    private void decision(Node decision) {
        Set<String> names = new TreeSet<>();
        reads.put(decision.id(), names);
        if (!decision.has("camunda:historyTimeToLive")) {
            found.add(
                    decision,
                    ModelRule.HISTORY_TIME_TO_LIVE,
                    "没有写明历史保留期。请在属性面板“History cleanup”中填写，例如 P3650D（十年）。",
                    "does not say how long its history is kept. Fill in \"History cleanup\", for example P3650D (ten years).");
        }
        if (!decision.at("name").matches("(?s).*\\p{IsHan}.*")) {
            found.add(decision, ModelRule.CHINESE_NAME, "没有中文名称。请写上。", "has no Chinese name. Give it one.");
        }
        Node literal = decision.child(Space.DMN, "literalExpression");
        Node table = decision.child(Space.DMN, "decisionTable");
        if (literal.isThere()) {
            names.addAll(expression(decision, literal, "表达式", "expression"));
        } else if (table.isThere()) {
            table(decision, table, names);
        } else {
            found.add(
                    decision,
                    ModelRule.TABLE,
                    "是空的，既没有决策表也没有表达式。请补上。",
                    "is empty: neither a table nor an expression. Fill it in.");
        }
    }

    private void table(Node decision, Node table, Set<String> names) {
        List<Node> inputs = table.all(Space.DMN, "input").toList();
        List<Node> outputs = table.all(Space.DMN, "output").toList();
        inputs.forEach(input -> {
            Node expression = input.child(Space.DMN, "inputExpression");
            if (expression.child(Space.DMN, "text").text().isBlank()) {
                found.add(
                        decision,
                        ModelRule.TABLE,
                        "输入列“%s”没有写明取哪个变量。请填写。".formatted(input.at("label")),
                        "input column \"%s\" does not say which variable it reads. Fill it in."
                                .formatted(input.at("label")));
            }
            number(decision, input.at("label"), expression);
            names.addAll(expression(decision, expression, "输入列“%s”".formatted(input.at("label")), "input column"));
        });
        Set<String> columns = new HashSet<>();
        outputs.forEach(output -> {
            number(decision, output.at("label"), output);
            if (outputs.size() > 1 && (!output.has("name") || !columns.add(output.at("name")))) {
                found.add(
                        decision,
                        ModelRule.TABLE,
                        "输出列“%s”没有名称，或者与另一列重名。请给每一列不同的名称。".formatted(output.at("label")),
                        "output column \"%s\" has no name, or that of another column. Give each its own."
                                .formatted(output.at("label")));
            }
        });
        if (outputs.isEmpty()) {
            found.add(decision, ModelRule.TABLE, "没有输出列。请加上。", "has no output column. Add one.");
        }
        int number = 0;
        for (Node rule : table.all(Space.DMN, "rule").toList()) {
            number++;
            row(decision, rule, number, inputs.size(), outputs.size(), names);
        }
        if (number == 0) {
            found.add(decision, ModelRule.TABLE, "没有一行规则，永远没有结果。请加上。", "has no rows and never answers. Add some.");
        }
    }

    private void number(Node decision, String label, Node typed) {
        if (typed.at("typeRef").equals("number")) {
            found.add(
                    decision,
                    ModelRule.TABLE,
                    "列“%s”的类型是 number，流程引擎不认，写成文字的数会被跳过。请改为 double、integer 或者 long。".formatted(label),
                    "column \"%s\" is of type number, which the engine does not know. Choose double, integer or long."
                            .formatted(label));
        }
    }

    private void row(Node decision, Node rule, int number, int inputs, int outputs, Set<String> names) {
        List<Node> tests = rule.all(Space.DMN, "inputEntry").toList();
        List<Node> answers = rule.all(Space.DMN, "outputEntry").toList();
        if (tests.size() != inputs || answers.size() != outputs) {
            found.add(
                    decision,
                    ModelRule.TABLE,
                    "第 %d 行有 %d 个输入格、%d 个输出格，而表有 %d 个输入列、%d 个输出列。请补齐。"
                            .formatted(number, tests.size(), answers.size(), inputs, outputs),
                    "row %d has %d inputs and %d outputs, the table %d and %d. Complete it."
                            .formatted(number, tests.size(), answers.size(), inputs, outputs));
        }
        for (Node test : tests) {
            String text = test.child(Space.DMN, "text").text();
            if (isFeel(test) && !text.isBlank() && !text.equals("-")) {
                names.addAll(read(decision, text, true, "第 %d 行".formatted(number), "row %d".formatted(number)));
            }
            script(decision, test);
        }
        answers.forEach(answer ->
                names.addAll(expression(decision, answer, "第 %d 行".formatted(number), "row %d".formatted(number))));
    }

    private Set<String> expression(Node decision, Node written, String zh, String en) {
        script(decision, written);
        String text = written.child(Space.DMN, "text").text();
        return isFeel(written) && !text.isBlank() ? read(decision, text, false, zh, en) : Set.of();
    }

    private Set<String> read(Node decision, String text, boolean test, String zh, String en) {
        try {
            return test ? grammar.feel().tests(text) : grammar.feel().expression(text);
        } catch (El.Unreadable e) {
            found.add(
                    decision,
                    ModelRule.FEEL,
                    "%s的“%s”不是有效的 FEEL，请改正：文字要加双引号，区间写作 [1..5]，几个值用逗号隔开。".formatted(zh, text),
                    "%s: \"%s\" is no valid FEEL. Correct it: texts stand in double quotes, ranges are [1..5], several values are separated by"
                                    .formatted(en, text)
                            + " commas.");
            return Set.of();
        }
    }

    private void script(Node decision, Node written) {
        String language = written.at("expressionLanguage");
        if (!language.isBlank() && !isFeel(written) && !Set.of("juel", "el").contains(language.toLowerCase())) {
            found.add(
                    decision,
                    ModelRule.NO_SCRIPT,
                    "有一格用了 %s，程序不执行脚本。请改用 FEEL。".formatted(language),
                    "an entry is written in %s, and the program runs no scripts. Use FEEL.".formatted(language));
        }
    }

    private static boolean isFeel(Node written) {
        String language = written.at("expressionLanguage");
        return language.isBlank() || language.toLowerCase().contains(FEEL);
    }

    /** What another decision answers is there for those that require it. */
    private void required(Node decision) {
        decision.all(Space.DMN, "informationRequirement")
                .map(requirement ->
                        requirement.child(Space.DMN, "requiredDecision").at("href"))
                .filter(reference -> !reference.isBlank())
                .forEach(reference -> {
                    Node other = root.all(Space.DMN, "decision")
                            .filter(one -> reference.equals("#" + one.id()))
                            .findFirst()
                            .orElse(Node.NONE);
                    if (other.isThere()) {
                        results(other).forEach(reads.get(decision.id())::remove);
                        reads.get(decision.id()).addAll(reads.get(other.id()));
                    } else {
                        found.add(
                                decision,
                                ModelRule.UNKNOWN_DECISION,
                                "所依据的决策 %s 不在文件中。请画上，或者删去连线。".formatted(reference),
                                "requires decision %s, which is not in the file. Draw it or delete the line."
                                        .formatted(reference));
                    }
                });
    }

    /** All decisions: the variables that each reads, and the file that it is in, by its key. */
    record All(Map<String, Set<String>> reads, Map<String, String> files) {}

    static Stream<String> results(Node decision) {
        Stream<String> columns = decision.child(Space.DMN, "decisionTable")
                .all(Space.DMN, "output")
                .map(output -> output.at("name"));
        return Stream.concat(
                columns, Stream.of(decision.child(Space.DMN, "variable").at("name")));
    }
}
