package org.guangsha.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.spring.boot.starter.webapp.filter.LazyInitRegistration;
import org.guangsha.Guangsha;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** A new version of the program starts on a database in which everything is deployed already. */
@ProgramTest
@ExtendWith(OutputCaptureExtension.class)
@Tag("R31")
class StartTest {

    private static final String ELSEWHERE = "试部署";

    @Autowired
    Environment environment;

    @Autowired
    ApplicationContext program;

    @Autowired
    RepositoryService repository;

    @AfterEach
    void takeBackWhatWasTried() {
        repository
                .createDeploymentQuery()
                .deploymentName(ELSEWHERE)
                .list()
                .forEach(tried -> repository.deleteDeployment(tried.getId(), true, true));
    }

    @Test
    void shouldBeRefusedForBeansThatDeployedDiagramsNameAndAreGone(@TempDir Path home, CapturedOutput told)
            throws Exception {
        String month = Files.readString(Path.of("processes/waiting-list-month.bpmn"));
        repository
                .createDeployment()
                .name(ELSEWHERE)
                .addString("processes/waiting-list-month.bpmn", month.replace("name=\"轮候", "name=\"各区轮候"))
                .deploy();
        Files.createDirectory(home.resolve("processes"));
        Files.writeString(home.resolve("processes/waiting-list-month.bpmn"), "<");
        Files.createDirectory(home.resolve("forms"));
        Files.writeString(home.resolve("forms/office-task.form"), "{");
        long before = repository.createDeploymentQuery().count();

        Throwable refusal = catchThrowable(() -> without("overturnRefusal", "rescoreWaitingList", home));

        assertThat(refusal)
                .isInstanceOfSatisfying(
                        ModelsRefused.class,
                        why -> assertThat(why.faults())
                                .extracting(ModelFault::file, ModelFault::elementId, ModelFault::rule)
                                .contains(
                                        Tuple.tuple("appeal.bpmn", "overturnRefusal", ModelRule.UNKNOWN_BEAN),
                                        Tuple.tuple("office-task.form", "", ModelRule.UNREADABLE))
                                .noneMatch(fault -> fault.toList().contains("waiting-list-month.bpmn")));
        assertThat(told)
                .contains(
                        "程序不能启动",
                        "步骤 ${overturnRefusal} 不存在",
                        "in use, but not from the folders: waiting-list-month.bpmn：",
                        "in the folders, but not in use: waiting-list-month.bpmn：");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    /** The web applications' filters ask the program they heard of last, which has failed. */
    @AfterEach
    void forgetTheProgramThatDidNotStart() {
        new LazyInitRegistration().setApplicationContext(program);
    }

    private void without(String bean, String other, Path home) {
        new SpringApplicationBuilder(Guangsha.class)
                .profiles("test")
                .properties("camunda.bpm.process-engine-name=newer", TestDatabase.OWN + "=true", "server.port=0")
                .initializers(program -> program.addBeanFactoryPostProcessor(beans -> {
                    ((BeanDefinitionRegistry) beans).removeBeanDefinition(bean);
                    ((BeanDefinitionRegistry) beans).removeBeanDefinition(other);
                }))
                .run(
                        "--guangsha.models.home=" + home,
                        setting("spring.datasource.url"),
                        setting("spring.datasource.username"),
                        setting("spring.datasource.password"))
                .close();
    }

    private String setting(String name) {
        return "--%s=%s".formatted(name, environment.getProperty(name));
    }
}
