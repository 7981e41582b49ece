package org.guangsha.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Files the opinion when a reviewer completes the task; an incomplete one is sent back with all that it lacks. */
@Component("fileOpinion")
class FileOpinion implements TaskListener {

    private final Opinions opinions;
    private final Clock clock;

    FileOpinion(Opinions opinions, Clock clock) {
        this.opinions = opinions;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        ReviewCall call = ReviewCall.of(task);
        Asked asked = asked(task, call);
        Submission said = ReviewVariables.submission(task).onlyWhatIs(asked);
        List<String> faults = ReviewRules.faults(said, asked);
        if (!faults.isEmpty()) {
            throw new BadUserRequestException("不能办结：" + String.join("；", faults) + "。");
        }
        opinions.file(opinion(task, call, said));
    }

    private Asked asked(DelegateTask task, ReviewCall call) {
        boolean verification = ReviewVariables.FORM_WITH_VERIFICATION.equals(call.form());
        return new Asked(
                verification,
                ReviewVariables.mayReturn(task),
                verification ? call.receivedOn() : null,
                LocalDate.now(clock));
    }

    private Opinion opinion(DelegateTask task, ReviewCall call, Submission said) {
        ReviewOutcome outcome = ReviewOutcome.valueOf(said.outcome());
        return new Opinion(
                task.getExecution().getProcessBusinessKey(),
                call.step(),
                call.title(),
                task.getTenantId(),
                task.getAssignee(),
                outcome,
                outcome == ReviewOutcome.REFUSE ? RefusalReason.valueOf(said.reasonCode()) : null,
                said.words(),
                said.methods().stream().map(Verification::valueOf).toList(),
                said.verifiedOn() == null ? null : LocalDate.parse(said.verifiedOn()),
                said.verifiedBy(),
                said.found(),
                said.evidence(),
                clock.instant());
    }
}
