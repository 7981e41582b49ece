package org.guangsha.models.diff.rules;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guangsha.models.files.rules.Dom;
import org.w3c.dom.Element;

/** Elements of diagrams and what they say, in the words of the analysts' guide. Pure. */
final class DiagramWords {

    private static final Map<String, String> TYPES = Map.ofEntries(
            entry("process", "流程"),
            entry("userTask", "用户任务"),
            entry("serviceTask", "服务任务"),
            entry("businessRuleTask", "决策任务"),
            entry("sendTask", "发送任务"),
            entry("receiveTask", "接收任务"),
            entry("manualTask", "人工任务"),
            entry("scriptTask", "脚本任务"),
            entry("task", "任务"),
            entry("callActivity", "调用活动"),
            entry("subProcess", "子流程"),
            entry("transaction", "事务子流程"),
            entry("adHocSubProcess", "自由子流程"),
            entry("startEvent", "开始事件"),
            entry("endEvent", "结束事件"),
            entry("boundaryEvent", "边界事件"),
            entry("intermediateCatchEvent", "等待事件"),
            entry("intermediateThrowEvent", "抛出事件"),
            entry("exclusiveGateway", "排他网关"),
            entry("parallelGateway", "并行网关"),
            entry("inclusiveGateway", "包容网关"),
            entry("eventBasedGateway", "事件网关"),
            entry("complexGateway", "复杂网关"),
            entry("sequenceFlow", "流转线"),
            entry("messageFlow", "消息流"),
            entry("message", "消息"),
            entry("signal", "信号"),
            entry("error", "错误"),
            entry("escalation", "升级"),
            entry("collaboration", "协作"),
            entry("participant", "泳池"),
            entry("lane", "泳道"),
            entry("textAnnotation", "注释"),
            entry("association", "关联线"),
            entry("group", "分组"),
            entry("dataObject", "数据对象"),
            entry("dataObjectReference", "数据对象"),
            entry("dataStoreReference", "数据存储"));

    private static final Map<String, String> EVENTS = Map.of(
            "timerEventDefinition", "定时",
            "messageEventDefinition", "消息",
            "signalEventDefinition", "信号",
            "errorEventDefinition", "错误",
            "escalationEventDefinition", "升级",
            "conditionalEventDefinition", "条件",
            "compensateEventDefinition", "补偿",
            "terminateEventDefinition", "终止",
            "linkEventDefinition", "链接",
            "cancelEventDefinition", "取消");

    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            entry("assignee", "办理人"),
            entry("candidateGroups", "候选组"),
            entry("candidateUsers", "候选人"),
            entry("dueDate", "办理期限"),
            entry("followUpDate", "跟进日期"),
            entry("priority", "优先级"),
            entry("formRef", "表单"),
            entry("formKey", "表单"),
            entry("formRefBinding", "表单版本"),
            entry("delegateExpression", "执行组件"),
            entry("class", "执行类"),
            entry("expression", "表达式"),
            entry("resultVariable", "结果变量"),
            entry("decisionRef", "决策表"),
            entry("decisionRefBinding", "决策表版本"),
            entry("mapDecisionResult", "决策结果取法"),
            entry("calledElement", "调用的流程"),
            entry("calledElementBinding", "调用的版本"),
            entry("asyncBefore", "开始前异步"),
            entry("asyncAfter", "结束后异步"),
            entry("exclusive", "排他执行"),
            entry("conditionExpression", "条件"),
            entry("conditionalEventDefinition/condition", "条件"),
            entry("default", "默认走向"),
            entry("sourceRef", "起点"),
            entry("targetRef", "终点"),
            entry("attachedToRef", "依附的环节"),
            entry("cancelActivity", "到时中断环节"),
            entry("isInterrupting", "中断主流程"),
            entry("triggeredByEvent", "事件子流程"),
            entry("isForCompensation", "用于补偿"),
            entry("messageRef", "消息"),
            entry("messageEventDefinition@messageRef", "消息"),
            entry("signalEventDefinition@signalRef", "信号"),
            entry("errorEventDefinition@errorRef", "错误"),
            entry("escalationEventDefinition@escalationRef", "升级"),
            entry("timerEventDefinition/timeDate", "到时（时点）"),
            entry("timerEventDefinition/timeDuration", "到时（时长）"),
            entry("timerEventDefinition/timeCycle", "到时（周期）"),
            entry("multiInstanceLoopCharacteristics@collection", "逐项办理的清单"),
            entry("multiInstanceLoopCharacteristics@elementVariable", "逐项办理的变量"),
            entry("multiInstanceLoopCharacteristics@isSequential", "逐项先后办理"),
            entry("multiInstanceLoopCharacteristics/loopCardinality", "逐项办理的次数"),
            entry("multiInstanceLoopCharacteristics/completionCondition", "逐项办理的结束条件"),
            entry("failedJobRetryTimeCycle", "失败重试"),
            entry("documentation", "说明"),
            entry("text", "文字"),
            entry("isExecutable", "可执行"),
            entry("historyTimeToLive", "历史保留时间"),
            entry("versionTag", "版本标签"),
            entry("errorCode", "错误代码"),
            entry("topic", "外部任务主题"),
            entry("type", "实现方式"));

    private static final Map<String, String> LISTENS = Map.of(
            "create", "创建时",
            "assignment", "认领时",
            "complete", "办结时",
            "delete", "收回时",
            "update", "更新时",
            "timeout", "超时",
            "start", "开始时",
            "end", "结束时",
            "take", "经过时");

    private static final Map<String, String> WITHIN = Map.of(
            "property", "扩展属性",
            "in", "传入变量",
            "out", "传出变量",
            "inputParameter", "输入参数",
            "outputParameter", "输出参数",
            "field", "注入字段",
            "taskListener", "任务监听",
            "executionListener", "执行监听");

    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("(\\w+)\\[(.*?)](?:@(\\w+))?");

    private DiagramWords() {}

    /** An event with what it waits for: 定时边界事件. */
    static String type(Element element) {
        String event = Dom.children(element).stream()
                .map(child -> EVENTS.getOrDefault(child.getLocalName(), ""))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
        return event + TYPES.getOrDefault(element.getLocalName(), element.getLocalName());
    }

    /** What is not in the list is called as in the file: it is shown all the same. */
    static String property(String path) {
        Matcher several = ONE_OF_SEVERAL.matcher(path);
        if (several.matches() && WITHIN.containsKey(several.group(1))) {
            String kind = several.group(1);
            String which = LISTENS.getOrDefault(kind.endsWith("Listener") ? several.group(2) : "", several.group(2));
            String what = several.group(3);
            boolean value =
                    what == null || "value".equals(what) || "target".equals(what) || "delegateExpression".equals(what);
            return WITHIN.get(kind) + "“" + which + "”" + (value ? "" : "的" + PROPERTIES.getOrDefault(what, what));
        }
        return PROPERTIES.getOrDefault(path, path);
    }
}
