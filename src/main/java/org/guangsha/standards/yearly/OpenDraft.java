package org.guangsha.standards.yearly;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.area.Department;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 起草: copies the draft from the version in force; a year begun before is left alone. */
@Component("openDraft")
@SetsVariables({
    StandardsProcess.BEGUN,
    StandardsProcess.CORRECTION,
    StandardsProcess.LAST_DAY,
    StandardsProcess.PUBLISH_AFTER,
    StandardsProcess.ASKED
})
class OpenDraft implements JavaDelegate {

    private final YearlyDrafts drafts;

    OpenDraft(YearlyDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reason = (String) execution.getVariable(StandardsProcess.REASON);
        String by = (String) execution.getVariable(StandardsProcess.BEGUN_BY);
        Optional<YearlyDraft> opened =
                reason == null ? drafts.open(by) : Optional.of(drafts.openCorrection(reason, by));
        execution.setVariable(StandardsProcess.BEGUN, opened.isPresent());
        opened.ifPresent(draft -> describe(execution, draft));
    }

    private static void describe(DelegateExecution execution, YearlyDraft draft) {
        execution.setProcessBusinessKey(draft.version());
        execution.setVariable(StandardsProcess.CORRECTION, draft.isCorrection());
        execution.setVariable(StandardsProcess.LAST_DAY, draft.lastDay().toString());
        LocalDate newYear = LocalDate.of(draft.year(), 1, 1);
        execution.setVariable(
                StandardsProcess.PUBLISH_AFTER, newYear.minusDays(1).toString());
        String everybody =
                Arrays.stream(Department.values()).map(Department::role).collect(Collectors.joining(","));
        execution.setVariable(StandardsProcess.ASKED, everybody);
    }
}
