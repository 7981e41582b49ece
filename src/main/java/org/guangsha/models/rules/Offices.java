package org.guangsha.models.rules;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.guangsha.models.ModelRule;

/** Whether every instance belongs to an office and every task is somebody's: what belongs to nobody, nobody sees. */
final class Offices {

    /** Variable, and extension property of a process, that names the office. */
    static final String OFFICE = "office";

    private final Landscape all;

    Offices(Landscape all) {
        this.all = all;
    }

    void check(Diagram diagram, Found found) {
        diagram.flowNodes().forEach(node -> {
            if (node.name().equals("userTask")) {
                task(node, found);
            }
            if (node.name().equals("callActivity")) {
                call(node, found);
            }
        });
        diagram.processes().forEach(process -> started(diagram, process, found));
    }

    private void task(Node task, Found found) {
        boolean somebody = Stream.of("camunda:candidateGroups", "camunda:assignee", "camunda:candidateUsers")
                .anyMatch(task::has);
        if (!somebody) {
            found.add(
                    task,
                    ModelRule.NO_OFFICE,
                    "没有写明由哪个机构办，没有人看得到这项任务。请在“Candidate groups”中填写，通常是 ${execution.tenantId}。",
                    "does not say which office works on it, so nobody would see it. Fill in \"Candidate groups\", usually"
                            + " ${execution.tenantId}.");
        }
        Arrays.stream(task.at("camunda:candidateGroups")
                        .replaceAll("[$#]\\{[^}]*}", "")
                        .split(","))
                .map(String::strip)
                .filter(group -> !group.isEmpty() && !isOffice(group))
                .forEach(group -> found.add(
                        task,
                        ModelRule.NO_OFFICE,
                        "没有机构 %s。机构写作 角色-区划代码，例如 street-130403005；%s或者写表达式，例如 ${execution.tenantId}。"
                                .formatted(
                                        group,
                                        Alike.zh(role(group), all.program().offices())),
                        "there is no office %s.%s Offices are written role-area, for example street-130403005, or as an expression."
                                .formatted(
                                        group,
                                        Alike.en(role(group), all.program().offices()))));
    }

    private boolean isOffice(String group) {
        return all.program().offices().contains(group.replaceFirst("\\d+$", ""));
    }

    private static String role(String group) {
        return group.replaceFirst("-\\d+$", "");
    }

    private void call(Node call, Found found) {
        Set<String> passed = Passing.in(call);
        if (!passed.contains(OFFICE) && !passed.contains(Passing.EVERYTHING)) {
            found.add(
                    call,
                    ModelRule.NO_OFFICE,
                    "没有写明由哪个机构办。请在“In mappings”中加一项，目标 office，来源例如 ${execution.tenantId} 或者"
                            + " ${areas.office('STREET', community)}。",
                    "does not say which office does it. Add an \"In mapping\" with the target office, from ${execution.tenantId} or"
                            + " ${areas.office('STREET', community)} for example.");
        }
        boolean key = call.extensions("in").anyMatch(in -> in.has("businessKey"));
        if (!key
                && all.procedure(call.at("calledElement"))
                        .filter(Offices::asksTheProgram)
                        .isPresent()) {
            found.add(
                    call,
                    ModelRule.MISSING_INPUT,
                    "没有把案号传下去，在监控中按案号查不到。请在“In mapping propagation”中勾选业务键（business key）。",
                    "does not pass on the case number, so a search by it misses this part. Tick \"Propagate business key\".");
        }
    }

    /** Beans know a case by its number, which is the business key. */
    private static boolean asksTheProgram(Landscape.Procedure called) {
        return called.process()
                .within()
                .anyMatch(node -> node.attributes().values().stream().anyMatch(El::isIn));
    }

    /** What a timer begins, and nobody who could name an office, must name it itself. */
    private void started(Diagram diagram, Node process, Found found) {
        boolean timed = process.all(Space.BPMN, "startEvent")
                .anyMatch(
                        start -> start.child(Space.BPMN, "timerEventDefinition").isThere());
        if (timed && process.property(OFFICE).isEmpty()) {
            found.add(
                    process,
                    ModelRule.NO_OFFICE,
                    "由定时发起，但没有写明属于哪个机构，到时不能启动。请给流程加扩展属性 office，例如 ${areas.cityOffice('housing')}。",
                    "is begun by a timer but names no office, so it could not start. Give it the extension property office, for example"
                            + " ${areas.cityOffice('housing')}.");
        }
    }
}
