package org.guangsha.subsidy;

import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Files what an office decided about a run; an incomplete form is sent back with what it lacks. */
@Component("fileSubsidyApproval")
class FileSubsidyApproval implements TaskListener {

    private static final Map<String, String> APPROVAL = Map.of("PASS", "同意发放", "RETURN", "退回重算");
    private static final Map<String, String> SHORTFALL = Map.of("RECHECK", "预算已调整，重新核对", "STOP", "本月停发");
    private static final int LONGEST_WORDS = 2000;

    private final RunSteps steps;
    private final RunTable runs;
    private final RunActs acts;

    FileSubsidyApproval(RunSteps steps, RunTable runs, RunActs acts) {
        this.steps = steps;
        this.runs = runs;
        this.acts = acts;
    }

    @Override
    public void notify(DelegateTask task) {
        String step = SubsidyApprovals.step(task);
        String outcome = (String) task.getVariable(SubsidyRunProcess.OUTCOME);
        String words = (String) task.getVariable(SubsidyRunProcess.WORDS);
        String decided = known(step, outcome);
        boolean silent = words == null || words.isBlank();
        if (silent && ("RETURN".equals(outcome) || "STOP".equals(outcome))) {
            throw new BadUserRequestException("不能办结：请写明%s的理由。".formatted(decided));
        }
        if (!silent && words.length() > LONGEST_WORDS) {
            throw new BadUserRequestException("不能办结：意见不能超过 %d 字。".formatted(LONGEST_WORDS));
        }
        RunFacts run = steps.run(task.getExecution().getProcessBusinessKey());
        if ("PASS".equals(outcome)) {
            runs.approve(run.id(), step, task.getAssignee());
        }
        acts.note(
                run.id(),
                "%s：%s".formatted(SubsidyApprovals.title(task), decided),
                task.getAssignee(),
                silent ? null : words.strip());
    }

    private static String known(String step, String outcome) {
        Map<String, String> offered = SubsidyRunProcess.COVER_SHORTFALL.equals(step) ? SHORTFALL : APPROVAL;
        if (outcome == null || !offered.containsKey(outcome)) {
            throw new BadUserRequestException("不能办结：请选择结论。");
        }
        return offered.get(outcome);
    }
}
