package org.guangsha.models.rules;

import org.guangsha.models.ModelRule;

/** Whether a call names the form that the called process leaves to its callers. */
final class Forms {

    private Forms() {}

    /** Whether some task of a process takes its form from whoever called. */
    static boolean areNamedByCallers(Landscape.Procedure called) {
        return called.process()
                .within()
                .anyMatch(node -> node.is(Space.BPMN, "userTask") && El.isIn(node.at("camunda:formRef")));
    }

    static void check(Landscape all, Diagram diagram, Found found) {
        diagram.flowNodes()
                .filter(node -> node.name().equals("callActivity"))
                .filter(node -> node.property(References.FORM).isEmpty())
                .filter(node -> all.procedure(node.at("calledElement"))
                        .filter(Forms::areNamedByCallers)
                        .isPresent())
                .forEach(
                        node -> found.add(
                                node,
                                ModelRule.UNKNOWN_FORM,
                                "没有写明被调用的流程显示哪张表单。请加扩展属性 form，值为表单编号。",
                                "does not say which form the called process shows. Add the extension property form with the form's id."));
    }
}
