package org.guangsha.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.guangsha.application.ApplicationRequest;
import org.guangsha.application.Intake;
import org.guangsha.application.IntakeService;
import org.guangsha.area.Areas;
import org.guangsha.policy.Policy;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class DemoIntakeTest {

    @Autowired
    private IntakeService intake;

    @Autowired
    private Areas areas;

    @Autowired
    private Policy policy;

    @Autowired
    private Clock clock;

    @Autowired
    private CaseWalk walk;

    @AfterEach
    void closeCases() {
        walk.closeAll();
    }

    @Test
    void shouldInventOnlyHouseholdsThatAreAcceptedAtOnce() {
        List<ApplicationRequest> requests = new DemoHouseholds(areas, policy, clock).make(200, 5);

        assertThat(requests).map(request -> intake.receive(request, "clerk")).allSatisfy(taken -> {
            assertThat(taken).extracting(Intake::created).isEqualTo(true);
            assertThat(taken.receipt().accepted()).isTrue();
        });
    }
}
