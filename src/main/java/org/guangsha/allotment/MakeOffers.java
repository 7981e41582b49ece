package org.guangsha.allotment;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 依序选房: every offer that can be made is made; says whether any waits for its answer. */
@Component("makeOffers")
@SetsVariables({AllotmentProcess.OPEN, AllotmentProcess.ANSWER_UNTIL, AllotmentProcess.ACCEPTED})
class MakeOffers implements JavaDelegate {

    private final OfferRound round;

    MakeOffers(OfferRound round) {
        this.round = round;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OfferRound.Waits waits = round.walk(execution.getProcessBusinessKey());
        execution.setVariable(AllotmentProcess.OPEN, waits.answerUntil().isPresent());
        execution.setVariable(
                AllotmentProcess.ANSWER_UNTIL,
                waits.answerUntil().map(LocalDate::toString).orElse(""));
        execution.setVariable(AllotmentProcess.ACCEPTED, waits.accepted());
    }
}
