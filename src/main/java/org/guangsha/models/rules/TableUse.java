package org.guangsha.models.rules;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.models.ModelRule;

/** Tables that the program asks by itself: they read only what it lays before them, and answer what it reads. */
final class TableUse {

    private TableUse() {}

    /** @param reads variables that each decision reads, by its key */
    static void check(Node root, Map<String, Set<String>> reads, Program program, Found found) {
        root.all(Space.DMN, "decision")
                .filter(decision -> program.tables().containsKey(decision.id()))
                .forEach(decision ->
                        one(decision, reads.get(decision.id()), program.tables().get(decision.id()), found));
    }

    private static void one(Node decision, Set<String> reads, Program.Columns columns, Found found) {
        reads.stream()
                .filter(name -> !columns.inputs().contains(name))
                .forEach(name -> found.add(
                        decision,
                        ModelRule.UNKNOWN_VARIABLE,
                        "用到变量 %s，而程序没有把它交给这张表。%s可用的有：%s。文字要加双引号。"
                                .formatted(name, Alike.zh(name, columns.inputs()), joined(columns.inputs())),
                        "reads variable %s, which the program does not lay before this table.%s There are: %s. Texts stand in double"
                                        .formatted(name, Alike.en(name, columns.inputs()), joined(columns.inputs()))
                                + " quotes."));
        Set<String> answers = Tables.results(decision).collect(Collectors.toSet());
        columns.outputs().stream()
                .filter(name -> !answers.contains(name))
                .sorted()
                .forEach(name -> found.add(
                        decision,
                        ModelRule.TABLE,
                        "没有输出列 %s，而程序要读它。%s请改回这一名称。".formatted(name, Alike.zh(name, answers)),
                        "has no output column %s, which the program reads.%s Name it so again."
                                .formatted(name, Alike.en(name, answers))));
    }

    private static String joined(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining("、"));
    }
}
