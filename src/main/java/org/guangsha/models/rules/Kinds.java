package org.guangsha.models.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Kinds of elements of a diagram, and what people call them. */
final class Kinds {

    static final Set<String> ACTIVITIES = Set.of(
            "task",
            "userTask",
            "serviceTask",
            "scriptTask",
            "sendTask",
            "receiveTask",
            "manualTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "transaction",
            "adHocSubProcess");

    static final Set<String> SUB_PROCESSES = Set.of("subProcess", "transaction", "adHocSubProcess");

    static final Set<String> EVENTS =
            Set.of("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent");

    static final Set<String> GATEWAYS =
            Set.of("exclusiveGateway", "parallelGateway", "inclusiveGateway", "complexGateway", "eventBasedGateway");

    /** Everything that a token may stand at. */
    static final Set<String> FLOW_NODES = union(ACTIVITIES, EVENTS, GATEWAYS);

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("process", "流程"),
            Map.entry("task", "任务"),
            Map.entry("userTask", "用户任务"),
            Map.entry("serviceTask", "服务任务"),
            Map.entry("scriptTask", "脚本任务"),
            Map.entry("sendTask", "发送任务"),
            Map.entry("receiveTask", "接收任务"),
            Map.entry("manualTask", "手工任务"),
            Map.entry("businessRuleTask", "业务规则任务"),
            Map.entry("callActivity", "调用活动"),
            Map.entry("subProcess", "子流程"),
            Map.entry("transaction", "事务子流程"),
            Map.entry("adHocSubProcess", "随意子流程"),
            Map.entry("startEvent", "开始事件"),
            Map.entry("endEvent", "结束事件"),
            Map.entry("intermediateCatchEvent", "中间捕获事件"),
            Map.entry("intermediateThrowEvent", "中间抛出事件"),
            Map.entry("boundaryEvent", "边界事件"),
            Map.entry("exclusiveGateway", "排他网关"),
            Map.entry("parallelGateway", "并行网关"),
            Map.entry("inclusiveGateway", "包容网关"),
            Map.entry("complexGateway", "复杂网关"),
            Map.entry("eventBasedGateway", "事件网关"),
            Map.entry("sequenceFlow", "连线"),
            Map.entry("message", "消息"),
            Map.entry("error", "错误"),
            Map.entry("escalation", "升级"),
            Map.entry("signal", "信号"),
            Map.entry("participant", "参与者"),
            Map.entry("lane", "泳道"),
            Map.entry("decision", "决策"),
            Map.entry("input", "输入列"),
            Map.entry("output", "输出列"),
            Map.entry("rule", "规则"),
            Map.entry("inputEntry", "输入格"),
            Map.entry("outputEntry", "输出格"));

    private Kinds() {}

    static String chinese(String kind) {
        return CHINESE.getOrDefault(kind, "元素");
    }

    /** {@code user task} of {@code userTask}. */
    static String english(String kind) {
        return kind.replaceAll("([A-Z])", " $1").toLowerCase();
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> all = new TreeSet<>();
        for (Set<String> one : sets) {
            all.addAll(one);
        }
        return all;
    }
}
