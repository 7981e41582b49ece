package org.guangsha.models.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guangsha.models.ModelRule;

/** What every diagram must say: what it is called, how long it is kept, until when and by whom each task is done. */
final class Basics {

    /** Extension property of a task, and its value, that says on purpose: there is none. */
    static final String DEADLINE = "deadline";

    private static final String NONE = "none";

    private static final Set<String> CHOICES = Set.of("exclusiveGateway", "inclusiveGateway");

    private Basics() {}

    static void check(Diagram diagram, Found found) {
        ids(diagram.root(), found);
        if (diagram.processes().isEmpty()) {
            found.add(
                    diagram.root().child(Space.BPMN, "process"),
                    ModelRule.NOT_EXECUTABLE,
                    "没有标为可执行，部署了也不会运行。请选中流程，在属性面板“General”中勾选“Executable”。",
                    "is not executable, so it would never run. Select the process and tick \"Executable\" in the panel.");
        }
        diagram.processes().forEach(process -> {
            if (!process.has("camunda:historyTimeToLive")) {
                found.add(
                        process,
                        ModelRule.HISTORY_TIME_TO_LIVE,
                        "没有写明历史保留期。请在属性面板“History cleanup”中填写，例如 P3650D（十年）。",
                        "does not say how long its history is kept. Fill in \"History cleanup\", for example P3650D (ten years).");
            }
            chinese(process, found);
        });
        diagram.flowNodes().forEach(node -> node(diagram, node, found));
        diagram.flows().filter(flow -> flow.has("name")).forEach(flow -> chinese(flow, found));
    }

    /** No id stands twice in a file. */
    static void ids(Node root, Found found) {
        Set<String> seen = new HashSet<>();
        root.within()
                .filter(node -> !node.id().isEmpty() && !seen.add(node.id()))
                .forEach(node -> found.add(
                        node,
                        ModelRule.ID_TWICE,
                        "编号 %s 在文件中用了两次（第 %d 行）。请改成不同的编号。".formatted(node.id(), node.line()),
                        "id %s is used twice in the file (line %d). Give it another."
                                .formatted(node.id(), node.line())));
    }

    private static void node(Diagram diagram, Node node, Found found) {
        chinese(node, found);
        if (node.name().equals("userTask")) {
            clock(diagram, node, found);
        }
        if (CHOICES.contains(node.name()) && diagram.outgoing(node).size() > 1 && !node.has("default")) {
            found.add(
                    node,
                    ModelRule.NO_DEFAULT,
                    "没有默认出口，条件都不成立时案件会停住。请选中最稳妥的一条连线，设为默认（Default flow）。",
                    "has no default flow, so a case stops where no condition holds. Make the safest way out its default.");
        }
        if (node.name().equals("scriptTask") || node.within().anyMatch(Basics::isScript)) {
            found.add(
                    node,
                    ModelRule.NO_SCRIPT,
                    "用了脚本，程序不执行脚本。请改用程序提供的组件、决策表或者表达式。",
                    "uses a script, and the program runs none. Use a bean, a decision table or an expression instead.");
        }
    }

    private static boolean isScript(Node node) {
        return node.is(Space.CAMUNDA, "script")
                || node.is(Space.BPMN, "conditionExpression")
                        && !node.at("language").isBlank()
                        && !List.of("juel", "el").contains(node.at("language").toLowerCase());
    }

    private static void clock(Diagram diagram, Node task, Found found) {
        boolean timed = diagram.boundaries(task)
                .anyMatch(
                        event -> event.child(Space.BPMN, "timerEventDefinition").isThere());
        if (!timed && !task.has("camunda:dueDate") && !task.property(DEADLINE).equals(NONE)) {
            found.add(
                    task,
                    ModelRule.NO_CLOCK,
                    "没有时限。请填写“Due date”或者加定时边界事件；确实没有时限的，加扩展属性 deadline，值为 none。",
                    "has no clock. Fill in \"Due date\" or attach a timer; where there really is none, add the extension property"
                            + " deadline with the value none.");
        }
    }

    /** What is spelt with letters and has no Chinese character is not for those who read it. */
    private static void chinese(Node node, Found found) {
        String name = node.at("name").replaceAll("[$#]\\{[^}]*}", "");
        if (name.matches("(?s).*[A-Za-z].*") && !name.matches("(?s).*\\p{IsHan}.*")) {
            found.add(
                    node,
                    ModelRule.CHINESE_NAME,
                    "名称不是中文。看图和办件的人看到的是它，请改用中文。",
                    "its name is not Chinese, and people read it. Give it a Chinese one.");
        } else if (node.name().equals("process") && name.isBlank()) {
            found.add(
                    node, ModelRule.CHINESE_NAME, "流程没有名称。请写上中文名称。", "the process has no name. Give it a Chinese one.");
        }
    }
}
