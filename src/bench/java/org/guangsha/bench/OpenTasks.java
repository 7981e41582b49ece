package org.guangsha.bench;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;

/**
 * Fills the offices with open reviews: each of the four levels has a quarter of them, spread evenly over its offices,
 * received on {@value #DAYS} days, many to one flush of the engine.
 */
final class OpenTasks {

    static final String RECEIVED_ON = "2026-03-02";

    private static final String PROCESS = "open-review";
    private static final int DAYS = 20;
    private static final int TOGETHER = 100;
    private static final LocalDateTime FIRST = LocalDateTime.parse(RECEIVED_ON + "T09:00");

    private final Product product;
    private final RuntimeService runtime;
    private final CommandExecutor together;
    private final Crew crew;
    private final List<List<String>> officesByLevel;

    OpenTasks(Product product, Crew crew) {
        this.product = product;
        this.runtime = product.bean(RuntimeService.class);
        this.together = product.bean(ProcessEngineConfigurationImpl.class).getCommandExecutorTxRequired();
        this.crew = crew;
        Areas areas = product.bean(Areas.class);
        List<String> offices = areas.offices(areas.city().code());
        this.officesByLevel = Arrays.stream(Level.values())
                .map(level -> offices.stream()
                        .filter(office -> office.startsWith(level.role() + "-"))
                        .toList())
                .toList();
    }

    /** A procedure of nothing but one review; its dossier is read when somebody opens the form. */
    private static BpmnModelInstance oneReview() {
        BpmnModelInstance diagram = Bpmn.createExecutableProcess(PROCESS)
                .name("一次审核")
                .camundaHistoryTimeToLive(3650)
                .startEvent()
                .name("收到")
                .callActivity("streetReview")
                .name("街道（镇）审核")
                .calledElement("department-review")
                .camundaInBusinessKey("${execution.processBusinessKey}")
                .camundaIn("office", "office")
                .endEvent()
                .name("办结")
                .done();
        handOn(diagram, "dossier", "${dossiers.of(execution.processBusinessKey)}");
        handOn(diagram, "choices", "${reviews.choices(execution)}");
        CamundaProperty form = diagram.newInstance(CamundaProperty.class);
        form.setCamundaName("form");
        form.setCamundaValue("department-review");
        diagram.<CallActivity>getModelElementById("streetReview")
                .getExtensionElements()
                .addExtensionElement(CamundaProperties.class)
                .addChildElement(form);
        return diagram;
    }

    private static void handOn(BpmnModelInstance diagram, String name, String expression) {
        CamundaIn in = diagram.newInstance(CamundaIn.class);
        in.setCamundaSourceExpression(expression);
        in.setCamundaTarget(name);
        diagram.<CallActivity>getModelElementById("streetReview")
                .getExtensionElements()
                .addChildElement(in);
    }

    void open(int tasks) throws SQLException {
        product.bean(RepositoryService.class)
                .createDeployment()
                .addModelInstance(PROCESS + ".bpmn", oneReview())
                .deploy();
        int heaps = (tasks + TOGETHER - 1) / TOGETHER;
        try (Progress progress = Progress.of("open tasks", tasks)) {
            for (int day = 0; day < DAYS; day++) {
                int from = heaps * day / DAYS;
                int to = heaps * (day + 1) / DAYS;
                ClockUtil.setCurrentTime(Date.from(
                        FIRST.plusDays(day).atZone(ZoneId.of("Asia/Shanghai")).toInstant()));
                crew.work(to - from, i -> {
                    int first = (from + i) * TOGETHER;
                    int after = Math.min(tasks, first + TOGETHER);
                    together.execute(command -> open(first, after));
                    progress.done(after - first);
                });
            }
        }
        product.analyze();
    }

    private Void open(int from, int to) {
        for (int i = from; i < to; i++) {
            List<String> offices = officesByLevel.get(i % officesByLevel.size());
            open("OPEN-%06d".formatted(i), offices.get(i / officesByLevel.size() % offices.size()));
        }
        return null;
    }

    private void open(String caseNo, String office) {
        runtime.createProcessInstanceByKey(PROCESS)
                .processDefinitionWithoutTenantId()
                .businessKey(caseNo)
                .setVariable("office", office)
                .setVariable("receivedOn", RECEIVED_ON)
                .execute();
    }
}
