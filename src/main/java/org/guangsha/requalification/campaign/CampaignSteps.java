package org.guangsha.requalification.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.guangsha.policy.Policy;
import org.guangsha.policy.RequalificationPolicy.Annual;
import org.guangsha.standards.StandardsRegister;
import org.springframework.stereotype.Component;

/**
 * What {@code requalification-campaign} asks; there {@code ${campaign.yearly()}}. It knows no engine, for the engine asks it while it
 * is being built.
 */
@Component("campaign")
public class CampaignSteps {

    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final int MINUTES_TO_ANSWERS = 30;

    /** Each is a job at a time; more than the workers of some nodes together. */
    private static final int MOST_LANES = 32;

    private final StandardsRegister standards;
    private final Annual policy;
    private final Clock clock;

    CampaignSteps(StandardsRegister standards, Policy policy, Clock clock) {
        this.standards = standards;
        this.policy = policy.requalification().annual();
        this.clock = clock;
    }

    /** The morning of the day it begins each year, for the timer. */
    public String yearly() {
        return "0 0 6 %d %d ?"
                .formatted(policy.startDay().value(), policy.startMonth().value());
    }

    /** Whether standards made for the year are in force. */
    public boolean isPublished(DelegateExecution execution) {
        return standards.all().stream()
                .anyMatch(version -> version.year() == CampaignProcess.year(execution)
                        && !version.validFrom().isAfter(LocalDate.now(clock)));
    }

    /** Tomorrow, before anybody is at work. */
    public Date tomorrow() {
        return at(LocalDate.now(clock).plusDays(1).atTime(MORNING).atZone(clock.getZone()));
    }

    /** When answers of other registers are looked for again. */
    public Date soon() {
        return at(ZonedDateTime.now(clock).plusMinutes(MINUTES_TO_ANSWERS));
    }

    /**
     * How many rows of parts are checked beside each other: so many tokens, each taking one part after the other. A token for each of
     * hundreds of parts would let the engine look through all of them whenever one ends.
     */
    public int lanes(int chunks) {
        return Math.min(chunks, MOST_LANES);
    }

    private static Date at(ZonedDateTime moment) {
        return Date.from(moment.toInstant());
    }
}
