package org.guangsha.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.guangsha.policy.Programme;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.testing.ByTheClock;
import org.guangsha.testing.ProcedureTest;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Walks {@code waiting-list-month}: every list is brought up to the first of the month without anybody. */
@ProcedureTest("waiting-list-month")
@Tag("R10")
class WaitingListMonthProcedureTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);
    private static final WaitingFacts POOR =
            new WaitingFacts(IncomeLevel.MINIMUM_LIVING, 40_000, BigDecimal.ZERO, 2, Set.of());

    @Autowired
    WaitingList list;

    @Autowired
    ByTheClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TimeMachine time;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void join() {
        time.set("2026-01-12T09:00");
        list.join("A-1", 1, Programme.LOW_RENT, "130403", JANUARY, POOR);
        list.join("B-1", 2, Programme.PUBLIC_RENTAL, "130404", JANUARY, POOR);
    }

    @AfterEach
    void leaveNothing() {
        for (String table : List.of("shift", "change", "run", "score", "entry", "list")) {
            jdbc.update("delete from waiting_" + table);
        }
        time.reset();
    }

    @Test
    void shouldScoreEveryListForTheTimeWaitedAndChangeNothingWhenItRunsAgain() {
        int before = score("A-1");
        time.set("2027-02-01T04:30");
        clock.begin(WaitingListMonthProcess.KEY);
        assertThat(score("A-1")).isGreaterThan(before);
        assertThat(score("B-1")).isGreaterThan(before);
        int runs = runs();
        clock.begin(WaitingListMonthProcess.KEY);
        assertThat(runs()).as("nothing moved, nothing is written").isEqualTo(runs);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(WaitingListMonthProcess.KEY)
                        .count())
                .isZero();
    }

    private int score(String caseNo) {
        return list.standing(caseNo).orElseThrow().score().total();
    }

    private int runs() {
        return jdbc.queryForObject("select count(*) from waiting_run", Integer.class);
    }
}
