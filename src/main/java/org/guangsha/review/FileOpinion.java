package org.guangsha.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.engine.FormEntry;
import org.guangsha.engine.SetsVariables;
import org.guangsha.supplement.SupplementRequest;
import org.guangsha.supplement.Supplements;
import org.springframework.stereotype.Component;

/** Files the opinion when a reviewer completes the task; an incomplete one is sent back with all that it lacks. */
@Component("fileOpinion")
@SetsVariables(SupplementRequest.VARIABLE)
class FileOpinion implements TaskListener {

    private final Opinions opinions;
    private final Supplements supplements;
    private final Clock clock;

    FileOpinion(Opinions opinions, Supplements supplements, Clock clock) {
        this.opinions = opinions;
        this.supplements = supplements;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        ReviewCall call = ReviewCall.of(task);
        Asked asked = asked(task, call);
        Submission said = ReviewVariables.submission(task).onlyWhatIs(asked);
        List<String> faults = ReviewRules.faults(said, asked);
        FormEntry.refuseIfAny(faults);
        opinions.file(opinion(task, call, said));
        if (said.is(ReviewOutcome.SUPPLEMENT)) {
            SupplementRequest wanted = new SupplementRequest(
                    task.getExecution().getProcessBusinessKey(),
                    call.step(),
                    call.title(),
                    task.getTenantId(),
                    task.getAssignee(),
                    said.missing(),
                    lastDay(task));
            task.setVariable(SupplementRequest.VARIABLE, supplements.ask(wanted));
        }
    }

    /** An administrator may have cleared the date in the list; then it counts as due today. */
    private LocalDate lastDay(DelegateTask task) {
        return task.getDueDate() == null
                ? LocalDate.now(clock)
                : LocalDate.ofInstant(task.getDueDate().toInstant(), clock.getZone());
    }

    private Asked asked(DelegateTask task, ReviewCall call) {
        String caseNo = task.getExecution().getProcessBusinessKey();
        boolean verification = ReviewVariables.FORM_WITH_VERIFICATION.equals(call.form());
        return new Asked(
                verification,
                call.returnsTo(),
                call.maySupplement() && !supplements.asked(caseNo, call.step()),
                opinions.barred(caseNo, call.step()),
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
