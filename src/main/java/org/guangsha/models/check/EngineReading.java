package org.guangsha.models.check;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.guangsha.engine.BulkTables;
import org.guangsha.models.ModelFault;
import org.guangsha.models.ModelFile;
import org.guangsha.models.ModelRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has the engine read models as it would when they are deployed, without deploying them. */
@Component
public class EngineReading {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private DmnEngine tables;

    EngineReading(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    /** What the engine refuses, in its own words behind ours. */
    public List<ModelFault> read(Collection<ModelFile> files) {
        return files.stream()
                .flatMap(file -> switch (file.kind()) {
                    case DIAGRAM -> diagram(file);
                    case TABLE -> table(file);
                    case FORM -> Stream.empty();
                })
                .toList();
    }

    private Stream<ModelFault> diagram(ModelFile file) {
        ProcessEngineConfigurationImpl settings = engine.getObject();
        try {
            settings.getCommandExecutorTxRequired().execute(command -> {
                DeploymentEntity nowhere = new DeploymentEntity();
                nowhere.setId(file.name());
                return new BpmnParser(settings.getExpressionManager(), settings.getBpmnParseFactory())
                        .createParse()
                        .sourceInputStream(new ByteArrayInputStream(file.content()))
                        .deployment(nowhere)
                        .name(file.name())
                        .execute();
            });
            return Stream.empty();
        } catch (ParseException e) {
            return e.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream())
                    .map(problem -> fault(file, problem));
        } catch (ProcessEngineException e) {
            return Stream.of(fault(file, "", 0, e.getMessage()));
        }
    }

    private synchronized Stream<ModelFault> table(ModelFile file) {
        if (tables == null) {
            tables = BulkTables.evaluator();
        }
        try {
            tables.parseDecisions(new ByteArrayInputStream(file.content()));
            return Stream.empty();
        } catch (org.camunda.bpm.dmn.engine.DmnEngineException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return Stream.of(fault(file, "", 0, cause.getMessage()));
        }
    }

    private static ModelFault fault(ModelFile file, Problem problem) {
        String element = problem.getMainElementId() == null ? "" : problem.getMainElementId();
        return fault(file, element, problem.getLine(), problem.getMessage());
    }

    private static ModelFault fault(ModelFile file, String element, int line, String words) {
        String zh = line > 0 ? "第 %d 行".formatted(line) : "";
        String en = line > 0 ? " line %d".formatted(line) : "";
        return new ModelFault(
                file.name(),
                element,
                "",
                ModelRule.ENGINE_REFUSES,
                "%s%s流程引擎不接受：%s。请在 Modeler 中更正。".formatted(element.isEmpty() ? "" : "元素 " + element + "：", zh, words),
                "%sthe engine refuses%s: %s. Correct it in the Modeler."
                        .formatted(element.isEmpty() ? "" : "element " + element + ": ", en, words));
    }
}
