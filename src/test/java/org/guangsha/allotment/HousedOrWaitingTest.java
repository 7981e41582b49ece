package org.guangsha.allotment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.problem.FaultsFound;
import org.guangsha.stock.DwellingState;
import org.guangsha.testing.ProgramTest;
import org.guangsha.waitinglist.LeaveReason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever households and offices do in whatever order: nobody is housed and on a list, no dwelling has two. */
@ProgramTest
@Tag("R10")
@Tag("R15")
class HousedOrWaitingTest extends AtTheAllotment {

    private static final int HOUSEHOLDS = 4;
    private static final int ACTS = 40;
    private static final int WALKS = 3;

    @Test
    void shouldNeverHaveAHouseholdHousedThatWaits() {
        long housed = 0;
        for (long seed = 1; seed <= WALKS; seed++) {
            Random random = new Random(seed);
            List<String> cases = world.wait(HOUSEHOLDS);
            String batch = world.offered(world.homes(HOUSEHOLDS - 1));
            for (int act = 0; act < ACTS; act++) {
                act(random.nextInt(12), batch, cases.get(random.nextInt(HOUSEHOLDS)));
                assertApart(cases, seed, act);
            }
            housed += cases.stream()
                    .filter(caseNo -> tenancies.of(caseNo).isPresent())
                    .count();
            world.clear();
        }
        assertThat(housed).as("the walks come as far as the keys").isPositive();
    }

    private void act(int which, String batch, String caseNo) {
        try {
            switch (which) {
                case 0, 1, 2, 3 -> allotments.accept(batch, caseNo);
                case 4 -> allotments.refuse(batch, caseNo, "太远");
                case 5 -> list.leave(caseNo, LeaveReason.WITHDRAWN, time.today());
                case 6, 7 -> world.days(2);
                default -> next(batch, caseNo);
            }
        } catch (FaultsFound refused) {
            assertThat(refused.faults()).as("refused in words").isNotEmpty();
        }
        world.work();
    }

    /** The next step of the batch or the household that an official can do. */
    private void next(String batch, String caseNo) {
        Task own = world.task(caseNo);
        if (own == null && world.task(batch) != null) {
            world.confirm(batch);
        } else if (own != null && own.getName().startsWith("签订合同")) {
            world.sign(caseNo);
        } else if (own != null && !list.waiting(List.of(caseNo)).isEmpty()) {
            world.handOver(caseNo);
        }
    }

    private void assertApart(List<String> cases, long seed, int act) {
        Set<String> waiting = list.waiting(cases);
        assertThat(cases)
                .as("seed %d, act %d", seed, act)
                .noneMatch(caseNo -> waiting.contains(caseNo)
                        && stock.ofCase(caseNo)
                                .filter(home -> home.state() == DwellingState.OCCUPIED)
                                .isPresent());
        assertThat(cases.stream()
                        .flatMap(caseNo -> stock.ofCase(caseNo).stream())
                        .map(home -> home.code()))
                .as("seed %d, act %d", seed, act)
                .doesNotHaveDuplicates();
    }
}
