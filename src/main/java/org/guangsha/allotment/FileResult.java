package org.guangsha.allotment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.engine.FormEntry;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.stereotype.Component;

/** Files that the result stands; whoever was to be struck out has been, each with a reason, on the page of the batch. */
@Component("fileResult")
class FileResult implements TaskListener {

    private static final int LONGEST_WORDS = 2000;

    private final Courses courses;
    private final Offers offers;
    private final Journal journal;
    private final Clock clock;

    FileResult(Courses courses, Offers offers, Journal journal, Clock clock) {
        this.courses = courses;
        this.offers = offers;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        String batch = task.getExecution().getProcessBusinessKey();
        String words = FormEntry.textOrEmpty(task, "words");
        FormEntry.refuseIfAny(
                "CONFIRMED".equals(FormEntry.textOrEmpty(task, "outcome"))
                        ? words.length() > LONGEST_WORDS ? List.of("说明不能超过 %d 字".formatted(LONGEST_WORDS)) : List.of()
                        : List.of("请选择结论"));
        courses.confirm(batch, LocalDate.now(clock), task.getAssignee(), words);
        offers.of(batch).stream()
                .filter(MadeOffer::isAccepted)
                .forEach(offer -> journal.note(
                        offer.caseNo(), EntryKind.ALLOTMENT, "批次 %s 结果确认，配租房源 %s".formatted(batch, offer.dwelling())));
    }
}
