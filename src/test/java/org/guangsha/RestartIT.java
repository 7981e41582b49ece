package org.guangsha;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.guangsha.application.CaseOutcome;
import org.guangsha.application.CaseRegister;
import org.guangsha.sla.BreachRegister;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Families;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TestDatabase;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The program is stopped between two steps and started again on the same file: nothing is lost, nothing comes twice. */
@Tag("alone")
class RestartIT {

    @TempDir
    Path folder;

    private ConfigurableApplicationContext program;

    @AfterEach
    void stop() {
        program.getBean(TimeMachine.class).reset();
        program.close();
    }

    @Test
    @Tag("R04")
    void shouldGoOnWhereItStoodWithTheTimersThatFellDueMeanwhile() {
        start(false);
        time().set("2026-03-02T09:00");
        String late = walk().accept(Families.couple().in("130403005003"));
        String onNotice = walk().accept(Families.couple());
        walk().pass(bean(Staff.class).in("community-130403005001"), onNotice);
        List<String> before = furniture();

        time().set("2026-03-12T09:00");
        program.close();
        start(true);

        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> open(onNotice) == 1 && breaches(late) == 1);
        assertThat(walk().task(onNotice).getTenantId()).isEqualTo("street-130403005");
        assertThat(walk().task(late).getTenantId()).isEqualTo("community-130403005003");
        assertThat(furniture()).isEqualTo(before);
        walk().refuse(bean(Staff.class).in("street-130403005"), onNotice);
        assertThat(bean(CaseRegister.class).outcome(onNotice).orElseThrow().outcome())
                .isEqualTo(CaseOutcome.REFUSED);
    }

    /** What every start puts in place: grants, views of the task list, deployed models. */
    private List<String> furniture() {
        Stream<String> grants = bean(AuthorizationService.class).createAuthorizationQuery().list().stream()
                .map(grant -> grant.getId()
                        + Stream.of(Permissions.values())
                                .filter(grant::isPermissionGranted)
                                .toList());
        Stream<String> views = bean(FilterService.class).createTaskFilterQuery().list().stream()
                .map(view -> view.getId() + view.getName());
        Stream<String> diagrams = bean(RepositoryService.class).createProcessDefinitionQuery().list().stream()
                .map(ProcessDefinition::getId);
        Stream<String> tables = bean(RepositoryService.class).createDecisionDefinitionQuery().list().stream()
                .map(DecisionDefinition::getId);
        return Stream.of(grants, views, diagrams, tables)
                .flatMap(each -> each)
                .sorted()
                .toList();
    }

    private void start(boolean timersRun) {
        program = SpringApplication.run(
                Guangsha.class,
                "--spring.profiles.active=test",
                "--" + TestDatabase.OWN + "=true",
                "--spring.datasource.url=jdbc:h2:file:"
                        + folder.resolve("guangsha").toAbsolutePath(),
                "--camunda.bpm.process-engine-name=restart",
                "--server.port=0",
                "--camunda.bpm.job-execution.enabled=" + timersRun);
    }

    private long open(String caseNo) {
        return bean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(caseNo)
                .count();
    }

    private int breaches(String caseNo) {
        return bean(BreachRegister.class).ofCase(caseNo).size();
    }

    private CaseWalk walk() {
        return bean(CaseWalk.class);
    }

    private TimeMachine time() {
        return bean(TimeMachine.class);
    }

    private <T> T bean(Class<T> type) {
        return program.getBean(type);
    }
}
