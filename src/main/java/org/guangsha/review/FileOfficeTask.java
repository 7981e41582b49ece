package org.guangsha.review;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.engine.FormEntry;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.stereotype.Component;

/** Files what an office says in {@code office-task}; an incomplete entry is sent back with all that it lacks. */
@Component("fileOfficeTask")
class FileOfficeTask implements TaskListener {

    private static final List<ReviewOutcome> OUTCOMES = List.of(ReviewOutcome.PASS, ReviewOutcome.REFUSE);

    private final Journal journal;

    FileOfficeTask(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void notify(DelegateTask task) {
        String said = FormEntry.text(task, "outcome");
        String words = FormEntry.textOrEmpty(task, "words");
        ReviewOutcome outcome = OUTCOMES.stream()
                .filter(one -> one.name().equals(said))
                .findFirst()
                .orElse(null);
        List<String> faults = new ArrayList<>();
        if (outcome == null) {
            faults.add("请选择同意或者不同意");
        }
        if (words.isEmpty()) {
            faults.add("说明必须填写");
        }
        FormEntry.refuseIfAny(faults);
        ReviewCall call = ReviewCall.of(task);
        journal.note(
                task.getExecution().getProcessBusinessKey(),
                EntryKind.DONE,
                call.step(),
                "%s：%s，%s".formatted(call.title(), outcome.chinese(), words));
    }
}
