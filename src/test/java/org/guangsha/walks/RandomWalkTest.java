package org.guangsha.walks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.camunda.bpm.engine.ProcessEngineException;
import org.guangsha.application.CaseRegister;
import org.guangsha.policy.Mode;
import org.guangsha.problem.FaultsFound;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Cases driven by any act in any order, allowed or not: every one ends or waits for somebody, nothing is left behind, the
 * clocks agree with a recount. The number of walks is {@code -Dwalks=2000}; a failing one names its seed ({@code -Dwalk.from}).
 */
@ProgramTest
@Tag("R02")
@Tag("R04")
@Tag("R09")
class RandomWalkTest {

    private static final int WALKS = Integer.getInteger("walks", 40);
    private static final int FIRST = Integer.getInteger("walk.from", 0);
    private static final int MOST_STEPS = 40;

    @Autowired
    Acts acts;

    @Autowired
    Checks checks;

    @Autowired
    Offices offices;

    @Autowired
    CaseWalk walk;

    @Autowired
    CaseRegister cases;

    @Autowired
    TimeMachine time;

    private final Map<String, Integer> done = new TreeMap<>();

    @BeforeEach
    void openOffices() {
        offices.open();
    }

    @AfterEach
    void closeOffices() {
        walk.closeAll();
    }

    @Test
    void shouldEndOrWaitForSomebodyWhateverIsDoneInWhateverOrder() {
        for (int seed = FIRST; seed < FIRST + WALKS; seed++) {
            walk(seed);
        }
        System.out.println("walks: " + WALKS + ", acts: " + done);
        assertThat(done.keySet()).as("acts that were ever done").hasSizeGreaterThan(8);
    }

    private void walk(int seed) {
        RandomGenerator random = new SplittableRandom(seed);
        time.set(LocalDate.of(2026, 2, 1).plusDays(random.nextInt(300)) + "T09:30");
        String caseNo = walk.accept(Families.couple()
                .earning(random.nextInt(4) == 0 ? 900_000 : 90_000)
                .wishing(random.nextInt(3) == 0 ? Mode.DWELLING : null));
        List<String> told = new ArrayList<>();
        try {
            checks.check(caseNo);
            for (int step = 0; step < MOST_STEPS && !isOver(caseNo, random); step++) {
                step(caseNo, random, told);
                checks.check(caseNo);
            }
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("seed %d, case %s: %s".formatted(seed, caseNo, String.join(" → ", told)), broken);
        } finally {
            walk.closeAll();
        }
    }

    private boolean isOver(String caseNo, RandomGenerator random) {
        return cases.outcome(caseNo).isPresent() && random.nextInt(6) == 0;
    }

    private void step(String caseNo, RandomGenerator random, List<String> told) {
        boolean closed = cases.outcome(caseNo).isPresent();
        String act = closed && random.nextBoolean() ? "appeal" : Offices.pick(acts.dice, random);
        told.add(act);
        try {
            acts.all.get(act).on(caseNo, random);
            acts.letDueTimersFire();
            done.merge(act, 1, Integer::sum);
        } catch (FaultsFound refused) {
            done.merge(act + " (refused)", 1, Integer::sum);
        } catch (Acts.Nothing nothing) {
            told.remove(told.size() - 1);
        } catch (ProcessEngineException refused) {
            refusedInWords(refused);
            done.merge(act + " (refused)", 1, Integer::sum);
        }
    }

    /** The engine refuses with the words of a fence, or for want of a grant; anything else is a fault of the program. */
    private static void refusedInWords(ProcessEngineException refused) {
        boolean words = refused instanceof org.camunda.bpm.engine.AuthorizationException
                || String.valueOf(refused.getMessage()).matches("(?s).*\\p{IsHan}.*")
                || String.valueOf(refused.getMessage()).matches("(?s).*ENGINE-(13034|03083).*");
        if (!words) {
            fail("refused without words", refused);
        }
    }
}
