package org.guangsha.exchange;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.guangsha.household.HouseholdService;
import org.guangsha.journal.Entry;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Families;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** A household on file and two registers asked about it, by hand; for tests of the whole program. */
abstract class EvidenceChecks {

    static final String HOUSING = "housing-130403";

    private static int cases;

    @TestConfiguration
    static class Registers {
        @Bean
        ScriptedSource tax() {
            return new ScriptedSource("tax", "税务部门", EvidenceKind.INCOME);
        }

        @Bean
        ScriptedSource civil() {
            return new ScriptedSource("civil", "民政部门", EvidenceKind.WELFARE);
        }
    }

    @Autowired
    ScriptedSource tax;

    @Autowired
    ScriptedSource civil;

    @Autowired
    EvidenceProcess process;

    @Autowired
    EvidenceService evidence;

    @Autowired
    EvidenceDesk desk;

    @Autowired
    HouseholdService households;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    TimeMachine time;

    @Autowired
    CaseWalk walk;

    @MockitoSpyBean
    Journal journal;

    @MockitoBean
    EvidenceSubjects subjects;

    String caseNo;

    @BeforeEach
    void openAFile() {
        time.set("2026-03-02T09:00");
        tax.forget();
        civil.forget();
        caseNo = "130403-2026-9%05d".formatted(++cases);
        long household = households.store(Families.couple().on(time.today()).household());
        when(subjects.of(anyString())).thenReturn(new EvidenceSubject(household, time.today()));
    }

    @AfterEach
    void end() {
        process.cancel(caseNo);
        walk.closeAll();
    }

    void begin() {
        process.start(caseNo, HOUSING);
    }

    /** The engine's work on one source, as the job executor would do it. */
    void tick(String source) {
        management.executeJob(job(source).getId());
    }

    /** As {@link #tick}, where the source fails. */
    EvidenceUnavailable tickInVain(String source) {
        String job = job(source).getId();
        try {
            management.executeJob(job);
        } catch (EvidenceUnavailable expected) {
            return expected;
        }
        throw new AssertionError("the source answered");
    }

    Job job(String source) {
        return jobs().stream()
                .filter(job -> runtime.getVariable(job.getExecutionId(), EvidenceProcess.SOURCE)
                        .equals(source))
                .findFirst()
                .orElseThrow();
    }

    List<Job> jobs() {
        return management
                .createJobQuery()
                .processDefinitionKey(EvidenceProcess.KEY)
                .messages()
                .list();
    }

    List<String> incidents() {
        return runtime.createIncidentQuery().list().stream()
                .map(Incident::getIncidentType)
                .toList();
    }

    boolean running() {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNo)
                        .count()
                > 0;
    }

    AnswerFacts check(String source) {
        List<AnswerFacts> all = evidence.of(caseNo);
        return all.stream()
                .filter(check -> check.source().equals(source))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    List<String> lines(EntryKind kind) {
        return journal.of(caseNo).stream()
                .filter(entry -> entry.kind() == kind)
                .map(Entry::words)
                .toList();
    }
}
