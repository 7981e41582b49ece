package org.guangsha.application.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.notice.PublishedNotices;
import org.guangsha.sla.BreachRegister;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Staff;
import org.guangsha.testing.Stumbling;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine keeps: clocks by the statutory calendar, and steps that fail and are tried again. */
@ProgramTest
class EngineTest {

    @Autowired
    CaseWalk walk;

    @Autowired
    TimeMachine time;

    @Autowired
    Staff staff;

    @Autowired
    Stumbling stumbling;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    ProcessEngine engine;

    @Autowired
    BreachRegister breaches;

    @Autowired
    PublishedNotices notices;

    private String community;

    @BeforeEach
    void openOffice() {
        community = staff.in("community-130403005001");
    }

    @AfterEach
    void closeOffices() {
        stumbling.times(0);
        walk.closeAll();
    }

    @ParameterizedTest(name = "{0}: three working days end on {1}")
    @CsvSource({
        "2026-02-12T16:30, 2026-02-24, over Spring Festival with its make-up Saturday before",
        "2026-02-25T09:00, 2026-02-28, ends on the make-up Saturday after Spring Festival",
        "2026-09-30T09:00, 2026-10-10, over National Day and ends on its make-up Saturday",
        "2026-03-02T00:00, 2026-03-05, the first minute of a day counts for that day",
    })
    @Tag("R04")
    void shouldBreachAtMidnightOfTheLastWorkingDay(String opened, LocalDate lastDay) {
        time.set(opened);
        String caseNo = walk.accept(Families.couple());
        Task review = walk.task(caseNo);
        assertThat(review.getDueDate()).isEqualTo(time.at(lastDay + "T23:59:59"));

        time.travelTo(lastDay + "T23:59:59");
        assertThat(breaches.ofCase(caseNo)).isEmpty();
        time.travelTo(lastDay.plusDays(1) + "T00:00:00");
        assertThat(breaches.ofCase(caseNo)).singleElement().satisfies(breach -> {
            assertThat(Date.from(breach.due())).isEqualTo(time.at(lastDay + "T23:59:59"));
            assertThat(Date.from(breach.breached())).isEqualTo(time.at(lastDay.plusDays(1) + "T00:00:00"));
        });
        assertThat(walk.task(caseNo).getId()).isEqualTo(review.getId());
    }

    @Test
    @Tag("R08")
    void shouldTakeTheNoticeDownAtTheThirdTryWithoutAnybodysHelp() {
        time.set("2026-03-02T09:00");
        String caseNo = walk.accept(Families.couple());
        walk.pass(community, caseNo);
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(caseNo).count())
                .isZero();

        stumbling.times(2);
        time.set("2026-03-12T09:00");
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        executor.start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> tasks.createTaskQuery()
                                    .processInstanceBusinessKey(caseNo)
                                    .count()
                            == 1);
        } finally {
            executor.shutdown();
        }

        assertThat(stumbling.left()).isZero();
        assertThat(walk.task(caseNo).getTenantId()).isEqualTo("street-130403005");
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
        assertThat(notices.current(time.today()))
                .noneMatch(notice -> notice.toString().contains(caseNo));
    }

    @Test
    void shouldShowAnIncidentWhenAStepFailsForGoodAndGoOnWhenItIsTriedAgain() {
        time.set("2026-03-02T09:00");
        String caseNo = walk.accept(Families.couple());
        walk.pass(community, caseNo);
        stumbling.times(1);
        var timer = management.createJobQuery().tenantIdIn("community-130403005001").timers().list().stream()
                .filter(job -> job.getDuedate().before(time.at("2026-03-12T09:00")))
                .findFirst()
                .orElseThrow();
        management.setJobRetries(timer.getId(), 1);
        time.set("2026-03-12T09:00");
        assertThatThrownBy(() -> management.executeJob(timer.getId())).hasMessageContaining("database away");
        assertThat(runtime.createIncidentQuery().incidentType("failedJob").list())
                .isNotEmpty();

        management.setJobRetries(timer.getId(), 1);
        time.travelTo("2026-03-12T09:01");
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(walk.task(caseNo).getTenantId()).isEqualTo("street-130403005");
    }
}
