package org.guangsha.models.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guangsha.models.ModelRule;

/** Whether the forms, tables, processes and messages that a diagram names are there. */
final class References {

    /** Extension property of a call by which it names the form that the called process shows. */
    static final String FORM = "form";

    private static final String DEPLOYMENT = "deployment";

    private final Landscape all;

    References(Landscape all) {
        this.all = all;
    }

    void check(Diagram diagram, Found found) {
        diagram.flowNodes().forEach(node -> {
            form(node, found);
            decision(node, found);
            call(node, found);
            message(diagram, node, found);
        });
    }

    private void form(Node node, Found found) {
        String ref = node.at("camunda:formRef");
        String key = node.at("camunda:formKey");
        boolean none = ref.isBlank()
                && key.isBlank()
                && node.extensions("formData").findAny().isEmpty();
        if (node.name().equals("userTask") && none) {
            found.add(
                    node,
                    ModelRule.NO_FORM,
                    "没有表单，办件的人没有可填的。可以在“Forms”中选“Camunda Forms”并填写表单编号。",
                    "has no form, so whoever works on it has nothing to fill in. Choose \"Camunda Forms\" under \"Forms\" to name one.");
        }
        if (key.startsWith(Landscape.BY_FILE) && all.form(node).isEmpty()) {
            found.add(
                    node,
                    ModelRule.UNKNOWN_FORM,
                    "没有表单文件 %s。请一并部署，或者改为“Camunda Forms”并填写表单编号。".formatted(key),
                    "there is no form file %s. Deploy it along, or choose \"Camunda Forms\" and name a form."
                            .formatted(key));
        }
        named(node, ref, found);
        named(node, node.name().equals("callActivity") ? node.property(FORM) : "", found);
        binding(
                node,
                "camunda:formRef",
                ref,
                all.forms().containsKey(ref) ? all.forms().get(ref).file() : "",
                found);
    }

    private void named(Node node, String form, Found found) {
        if (!form.isBlank() && !El.isIn(form) && !all.forms().containsKey(form)) {
            found.add(
                    node,
                    ModelRule.UNKNOWN_FORM,
                    "没有表单 %s。%s请改为有的表单，或者一并部署 %s.form。"
                            .formatted(form, Alike.zh(form, all.forms().keySet()), form),
                    "there is no form %s.%s Name one that is there, or deploy %s.form along."
                            .formatted(form, Alike.en(form, all.forms().keySet()), form));
        }
    }

    private void decision(Node node, Found found) {
        String ref = node.at("camunda:decisionRef");
        if (!ref.isBlank() && !El.isIn(ref) && !all.decisions().containsKey(ref)) {
            found.add(
                    node,
                    ModelRule.UNKNOWN_DECISION,
                    "没有决策 %s。%s请改为有的决策，或者一并部署它的 DMN 文件。"
                            .formatted(ref, Alike.zh(ref, all.decisions().keySet())),
                    "there is no decision %s.%s Name one that is there, or deploy its DMN file along."
                            .formatted(ref, Alike.en(ref, all.decisions().keySet())));
        }
        binding(node, "camunda:decisionRef", ref, all.fileOfDecision().getOrDefault(ref, ""), found);
    }

    private void call(Node node, Found found) {
        if (!node.name().equals("callActivity")) {
            return;
        }
        String called = node.at("calledElement");
        if (called.isBlank()) {
            found.add(
                    node,
                    ModelRule.UNKNOWN_PROCESS,
                    "没有写明调用哪个流程。请在“Called element”中填写流程编号。",
                    "does not say which process it calls. Fill in \"Called element\".");
        } else if (!El.isIn(called) && all.procedure(called).isEmpty()) {
            found.add(
                    node,
                    ModelRule.UNKNOWN_PROCESS,
                    "没有流程 %s。%s请改为有的流程，或者一并部署它的图。".formatted(called, Alike.zh(called, all.keys())),
                    "there is no process %s.%s Name one that is there, or deploy its diagram along."
                            .formatted(called, Alike.en(called, all.keys())));
        }
        binding(
                node,
                "camunda:calledElement",
                called,
                all.procedure(called).map(one -> one.diagram().file()).orElse(""),
                found);
    }

    /** What is bound to its deployment must come in it; what is bound to a tenant is never found, as all models are shared. */
    private void binding(Node node, String reference, String of, String file, Found found) {
        if (node.at(reference + "Binding").equals(DEPLOYMENT)
                && (El.isIn(of)
                        ? !all.together().containsAll(filesOf(reference))
                        : !file.isEmpty() && !all.together().contains(file))) {
            String needed = file.isEmpty() ? of : file;
            found.add(
                    node,
                    ModelRule.BINDING,
                    "引用 %s 时绑定为“deployment”，而这次没有一并部署它，办件时会找不到。请把绑定改为“latest”，或者一并部署。".formatted(needed),
                    "binds %s to the deployment, but it is not deployed along and would not be found. Bind to \"latest\", or deploy it"
                                    .formatted(needed)
                            + " along.");
        }
        if (node.has(reference + "TenantId")) {
            found.add(
                    node,
                    ModelRule.BINDING,
                    "引用时写了租户。流程、决策和表单各机构共用，写了会找不到。请清空“Tenant ID”。",
                    "names a tenant. Models are shared by all offices and would not be found. Clear \"Tenant ID\".");
        }
    }

    private List<String> filesOf(String reference) {
        return switch (reference) {
            case "camunda:decisionRef" ->
                all.fileOfDecision().values().stream().distinct().toList();
            case "camunda:formRef" ->
                all.forms().values().stream().map(Landscape.Form::file).toList();
            default -> all.diagrams().stream().map(Diagram::file).toList();
        };
    }

    private void message(Diagram diagram, Node node, Found found) {
        boolean waits = Set.of("startEvent", "intermediateCatchEvent", "boundaryEvent", "receiveTask")
                .contains(node.name());
        boolean event = node.child(Space.BPMN, "messageEventDefinition").isThere();
        if (!event && !node.name().equals("receiveTask")) {
            return;
        }
        String name = Landscape.message(diagram, node);
        if (name.isBlank()) {
            if (waits) {
                found.add(
                        node,
                        ModelRule.UNKNOWN_MESSAGE,
                        "没有选定消息，永远等不到。请在“Message”中选用或者新建一个并写上名称。",
                        "names no message, so it would wait for ever. Choose one under \"Message\" and give it a name.");
            }
            return;
        }
        List<String> known = Stream.concat(all.program().sends().keySet().stream(), all.sent())
                .toList();
        if (waits
                && !El.isIn(name)
                && !known.contains(name)
                && node.property(Implementations.OUTSIDE).isEmpty()) {
            found.add(
                    node,
                    ModelRule.UNKNOWN_MESSAGE,
                    "等待消息 %s，但程序和各流程都不发出它。%s请改用程序发出的消息；由外部系统发出的，加扩展属性 sender 写明是谁。"
                            .formatted(name, Alike.zh(name, known)),
                    "waits for the message %s, which neither the program nor any process sends.%s Use one that is sent; where another"
                                    .formatted(name, Alike.en(name, known))
                            + " system sends it, name it in the extension property sender.");
        }
    }
}
