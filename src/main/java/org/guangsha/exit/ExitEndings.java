package org.guangsha.exit;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Closes exits and tells so. */
@Component
class ExitEndings {

    private final ExitTable exits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExitEndings(ExitTable exits, ApplicationEventPublisher events, Clock clock) {
        this.exits = exits;
        this.events = events;
        this.clock = clock;
    }

    void close(ExitFacts exit, ExitOutcome outcome) {
        exits.close(exit.id(), outcome, LocalDate.now(clock));
        LocalDate returnedOn = exit.handOver() == null ? null : exit.handOver().on();
        events.publishEvent(new ExitEnded(exit.caseNo(), outcome, returnedOn));
    }
}
