package org.guangsha.models.migration;

import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Kinds of elements in words. */
final class PlanWords {

    private static final Map<String, String> KINDS = Map.of(
            "userTask", "用户任务",
            "serviceTask", "服务任务",
            "receiveTask", "接收任务",
            "businessRuleTask", "决策任务",
            "callActivity", "调用活动",
            "subProcess", "子流程",
            "boundaryEvent", "边界事件",
            "intermediateCatchEvent", "等待事件",
            "eventBasedGateway", "事件网关");

    private static final Map<String, String> EVENTS = Map.of(
            "timerEventDefinition", "定时",
            "messageEventDefinition", "消息",
            "signalEventDefinition", "信号",
            "conditionalEventDefinition", "条件",
            "errorEventDefinition", "错误");

    private PlanWords() {}

    static String kind(FlowNode node) {
        String event = node.getChildElementsByType(EventDefinition.class).stream()
                .map(one -> EVENTS.getOrDefault(one.getElementType().getTypeName(), ""))
                .findFirst()
                .orElse("");
        String type = node.getElementType().getTypeName();
        return event + KINDS.getOrDefault(type, type);
    }
}
