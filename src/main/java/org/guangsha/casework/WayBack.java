package org.guangsha.casework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Follows a diagram from a step to wherever its token went, through gateways and calls that left no trace. Behind a split
 * every branch must still wait where it came to; behind a join the other branches' tokens must be put back before it.
 */
final class WayBack {

    private final Map<String, List<ActivityInstance>> waiting;
    private final Predicate<String> leftNoTrace;

    private final List<ActivityInstance> next = new ArrayList<>();
    private final List<String> joins = new ArrayList<>();
    private final Set<String> companions = new HashSet<>();
    private final Set<FlowNode> seen = new HashSet<>();

    private WayBack(Map<String, List<ActivityInstance>> waiting, Predicate<String> leftNoTrace) {
        this.waiting = waiting;
        this.leftNoTrace = leftNoTrace;
    }

    /**
     * @param waiting where tokens wait, by activity
     * @param leftNoTrace whether the call of this activity came and went with nothing done
     */
    static WayBack from(FlowNode step, Map<String, List<ActivityInstance>> waiting, Predicate<String> leftNoTrace) {
        WayBack way = new WayBack(waiting, leftNoTrace);
        if (!way.onward(step)) {
            way.next.clear();
        }
        return way;
    }

    /** Where the step's token has come to, each of its parts; empty where something was done on the way. */
    List<ActivityInstance> next() {
        return next;
    }

    /** Ids of joins before which another branch's token must be put back, once for each token. */
    List<String> joins() {
        return joins;
    }

    /** Ids of activities on branches beside the step: what was done there stays done. */
    Set<String> companions() {
        return companions;
    }

    private boolean onward(FlowNode node) {
        return node.getOutgoing().size() == 1
                && reach(target(node.getOutgoing().iterator().next()));
    }

    private boolean reach(FlowNode node) {
        if (!seen.add(node)) {
            return false;
        }
        if (node instanceof ParallelGateway && node.getIncoming().size() > 1) {
            node.getIncoming().forEach(branch -> gatherBranch(source(branch)));
        }
        List<ActivityInstance> here = waiting.getOrDefault(node.getId(), List.of());
        if (!here.isEmpty()) {
            next.add(here.get(0));
            return true;
        }
        if (node instanceof ParallelGateway) {
            for (int other = 1; other < node.getIncoming().size(); other++) {
                joins.add(node.getId());
            }
            return node.getOutgoing().stream().allMatch(flow -> reach(target(flow)));
        }
        if (node instanceof ExclusiveGateway) {
            return node.getOutgoing().stream().anyMatch(flow -> reach(target(flow)));
        }
        return node instanceof CallActivity && leftNoTrace.test(node.getId()) && onward(node);
    }

    private void gatherBranch(FlowNode node) {
        boolean split = node instanceof ParallelGateway && node.getOutgoing().size() > 1;
        if (!split && companions.add(node.getId())) {
            node.getIncoming().forEach(flow -> gatherBranch(source(flow)));
        }
    }

    private static FlowNode target(SequenceFlow flow) {
        return flow.getTarget();
    }

    private static FlowNode source(SequenceFlow flow) {
        return flow.getSource();
    }
}
