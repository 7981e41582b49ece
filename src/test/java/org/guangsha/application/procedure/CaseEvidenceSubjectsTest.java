package org.guangsha.application.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.guangsha.application.CaseRegister;
import org.guangsha.exchange.EvidenceProcess;
import org.guangsha.exchange.EvidenceService;
import org.guangsha.exchange.EvidenceSubject;
import org.guangsha.testing.OneCase;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class CaseEvidenceSubjectsTest extends OneCase {

    @Autowired
    CaseEvidenceSubjects subjects;

    @Autowired
    CaseRegister cases;

    @Autowired
    EvidenceProcess process;

    @Autowired
    EvidenceService evidence;

    @Autowired
    RuntimeService runtime;

    @Test
    void shouldAskAboutTheHouseholdOfTheCaseAndTheDayItWasReceived() {
        assertThat(subjects.of(caseNo))
                .isEqualTo(new EvidenceSubject(cases.byNo(caseNo).householdId(), LocalDate.of(2026, 3, 2)));
    }

    @Test
    void shouldAskNobodyWhereTheCityHasNoSources() {
        process.start(caseNo, "housing-130403");
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(EvidenceProcess.KEY)
                        .count())
                .isZero();
        assertThat(evidence.of(caseNo)).isEmpty();
        assertThat(evidence.discrepancies(caseNo)).isEmpty();
        assertThat(evidence.lines(caseNo)).isEmpty();
        process.cancel(caseNo);
    }
}
