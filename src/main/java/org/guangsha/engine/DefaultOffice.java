package org.guangsha.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * The office that a diagram names for instances which a timer starts, and nobody who could name one: the process's extension
 * property {@code office}, an expression such as {@code ${areas.cityOffice('housing')}}.
 */
class DefaultOffice extends AbstractBpmnParseListener {

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        property(process).ifPresent(expression -> definition.setProperty(Offices.VARIABLE, expression));
    }

    /** Office id, none where the diagram names no office. */
    static Optional<String> of(ProcessDefinition definition) {
        return Optional.ofNullable(((ProcessDefinitionEntity) definition).getProperty(Offices.VARIABLE))
                .map(expression -> (String) Context.getProcessEngineConfiguration()
                        .getExpressionManager()
                        .createExpression((String) expression)
                        .getValue(StartProcessVariableScope.getSharedInstance()));
    }

    private static Optional<String> property(Element process) {
        return Optional.ofNullable(process.element("extensionElements"))
                .map(own -> own.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties"))
                .flatMap(properties -> properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
                        .filter(one -> Offices.VARIABLE.equals(one.attribute("name")))
                        .map(one -> one.attribute("value"))
                        .findFirst());
    }
}
