package org.guangsha.casework;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.guangsha.staff.TakingRule;
import org.springframework.stereotype.Component;

/** Whoever has stepped back from a case takes and finishes none of its tasks; a substitute only those of the agreed days. */
@Component
class StandingRule implements TakingRule {

    private final Standings standings;
    private final SubstituteDays days;

    StandingRule(Standings standings, SubstituteDays days) {
        this.standings = standings;
        this.days = days;
    }

    @Override
    public Optional<String> whyNot(DelegateTask task, String person) {
        Standings.Standing standing =
                standings.of(task.getExecution().getProcessBusinessKey(), task.getTenantId(), person);
        if (standing.steppedBack()) {
            return Optional.of("已在本案回避的人员不能办理本案的任务");
        }
        return standing.everSubstituted() && days.areOver(task, person)
                ? Optional.of("您代该机构办理的期间已经结束")
                : Optional.empty();
    }
}
