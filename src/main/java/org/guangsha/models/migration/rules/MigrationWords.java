package org.guangsha.models.migration.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the engine says of a migration, in Chinese sentences that name the element. Pure. */
public final class MigrationWords {

    private record Sentence(Pattern english, BiFunction<MatchResult, UnaryOperator<String>, String> chinese) {}

    private static final List<Sentence> SENTENCES = List.of(
            sentence(
                    "Activities have incompatible types \\((\\w+) is not compatible with (\\w+)\\)",
                    (found, name) -> "两处的类型不同（%s、%s），停在原环节的案件不能在新环节继续"
                            .formatted(behavior(found.group(1)), behavior(found.group(2)))),
            sentence(
                    "Events are not of the same type \\((\\w+) != (\\w+)\\)",
                    (found, name) -> "事件的种类不同（%s、%s）".formatted(event(found.group(1)), event(found.group(2)))),
            sentence(
                    "The source activity's event scope \\((.+)\\) must be mapped but the target activity has no event scope",
                    (found, name) -> "它依附于“%s”，新图中对应的元素不依附任何环节".formatted(name.apply(found.group(1)))),
            sentence(
                    "The source activity's event scope \\((.+)\\) must be mapped to the target activity's event scope \\((.+)\\)",
                    (found, name) ->
                            "它依附的“%s”须对应到新图的“%s”".formatted(name.apply(found.group(1)), name.apply(found.group(2)))),
            sentence(
                    "The closest mapped ancestor '(.+)' is mapped to scope '(.+)' which is not an ancestor of target scope '(.+)'",
                    (found, name) -> "它所在的“%s”对应到“%s”，而“%s”不在其中"
                            .formatted(
                                    name.apply(found.group(1)),
                                    name.apply(found.group(2)),
                                    name.apply(found.group(3)))),
            sentence(
                    "Target activity '(.+)' is a descendant of multi-instance body '(.+)' that is not mapped from the source process definition\\.",
                    (found, name) -> "“%s”在逐项办理的“%s”里，原图没有与之对应的部分"
                            .formatted(name.apply(found.group(1)), name.apply(found.group(2)))),
            sentence(
                    "Cannot remove the inner activity of a multi-instance body when the body is mapped",
                    (found, name) -> "逐项办理的环节须连同里面的内容一起对应"),
            sentence(
                    "Must map the inner activity of a multi-instance body when the body is mapped",
                    (found, name) -> "逐项办理的环节须连同里面的内容一起对应"),
            sentence(
                    "There are multiple mappings for source activity id '(.+)': .*",
                    (found, name) -> "“%s”只能对应到一个环节".formatted(name.apply(found.group(1)))),
            sentence(
                    "Cannot update event trigger because the activity does not define a persistent event trigger",
                    (found, name) -> "该环节不等待事件，没有可以更新的触发条件"),
            sentence("Conditional event has to migrate with update event trigger.*", (found, name) -> "条件事件须按新图重新登记条件"),
            sentence(
                    "The target gateway must have at least the same number of incoming sequence flows that the source gateway has",
                    (found, name) -> "新图网关的流入线比原图少，已经到达的分支没有位置"),
            sentence(
                    "The gateway's flow scope '(.+)' must be mapped",
                    (found, name) -> "网关所在的“%s”没有对应到新图".formatted(name.apply(found.group(1)))),
            sentence(
                    "Only one gateway can be mapped to gateway '(.+)'",
                    (found, name) -> "只能有一个网关对应到“%s”".formatted(name.apply(found.group(1)))),
            sentence(
                    "There is no migration instruction for this instance's activity",
                    (found, name) -> "案件停在这个环节，但它没有对应到新图的环节，请在方案里选定去处"),
            sentence(
                    "The type of the source activity is not supported for activity instance migration",
                    (found, name) -> "案件停在这类环节时不能迁移，请等它办过这一步"),
            sentence(
                    "A transition instance that instantiates the process can only be migrated to a process-level flow node",
                    (found, name) -> "案件刚刚启动，只能对应到流程最外层的环节，请稍后再试"),
            sentence("Target activity is not async(After|Before)", (found, name) -> "案件正等待后台执行这一步，新图的环节不是后台执行，请稍后再试"),
            sentence("Transition instance is assigned to .*", (found, name) -> "案件正等待后台执行这一步之后的流转，新图找不到对应的流转线，请稍后再试"),
            sentence(
                    "The variable '(.+)' exists in both, .*",
                    (found, name) -> "变量 %s 在内外两层都有，迁移会覆盖其中一个".formatted(found.group(1))),
            sentence(
                    "Cannot migrate subscription for compensation handler '(.+)'\\. .*",
                    (found, name) -> "补偿“%s”没有对应到新图".formatted(name.apply(found.group(1)))));

    private static final Pattern OF_INSTANCE =
            Pattern.compile("Cannot migrate (?:activity|transition) instance '([^':]+)(?::[^']*)?'");

    private MigrationWords() {}

    /** @param name what people call the element of an id */
    public static String of(String failure, UnaryOperator<String> name) {
        return SENTENCES.stream()
                .map(sentence -> {
                    Matcher found = sentence.english().matcher(failure.strip());
                    return found.matches() ? sentence.chinese().apply(found, name) : "";
                })
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("引擎不能迁移：" + failure.strip());
    }

    /**
     * What a job of a batch failed with.
     *
     * @param message the engine's exception, a line for each instance, element and failure
     */
    public static List<String> ofJob(String message, UnaryOperator<String> name) {
        List<String> words = new ArrayList<>();
        String element = "";
        for (String line : message.split("\\R")) {
            Matcher instance = OF_INSTANCE.matcher(line);
            if (instance.find()) {
                element = "“" + name.apply(instance.group(1)) + "”：";
            } else if (line.startsWith("\t")) {
                words.add(element + of(line, name));
            }
        }
        return words.isEmpty() ? List.of("没有成功：" + message.lines().findFirst().orElse("")) : words;
    }

    private static Sentence sentence(String english, BiFunction<MatchResult, UnaryOperator<String>, String> chinese) {
        return new Sentence(Pattern.compile(english, Pattern.DOTALL), chinese);
    }

    private static String behavior(String simpleClass) {
        return switch (simpleClass) {
            case "UserTaskActivityBehavior" -> "用户任务";
            case "ReceiveTaskActivityBehavior" -> "接收任务";
            case "SubProcessActivityBehavior" -> "子流程";
            case "EventSubProcessActivityBehavior" -> "事件子流程";
            case "CallActivityBehavior", "OfficeCallActivity", "CaseCallActivityBehavior" -> "调用活动";
            case "ExternalTaskActivityBehavior" -> "外部任务";
            case "IntermediateCatchEventActivityBehavior" -> "等待事件";
            case "EventBasedGatewayActivityBehavior" -> "事件网关";
            case "ParallelGatewayActivityBehavior" -> "并行网关";
            case "InclusiveGatewayActivityBehavior" -> "包容网关";
            case "ParallelMultiInstanceActivityBehavior", "SequentialMultiInstanceActivityBehavior" -> "逐项办理";
            case "BoundaryEventActivityBehavior" -> "边界事件";
            case "ServiceTaskDelegateExpressionActivityBehavior",
                    "ClassDelegateActivityBehavior",
                    "ServiceTaskExpressionActivityBehavior" -> "服务任务";
            case "DmnBusinessRuleTaskActivityBehavior" -> "决策任务";
            default -> simpleClass.replace("ActivityBehavior", "");
        };
    }

    private static String event(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.contains("timer")
                ? "定时"
                : lower.contains("message")
                        ? "消息"
                        : lower.contains("signal") ? "信号" : lower.contains("condition") ? "条件" : type;
    }
}
