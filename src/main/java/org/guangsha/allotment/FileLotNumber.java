package org.guangsha.allotment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.allotment.rules.LotNumber;
import org.guangsha.engine.FormEntry;
import org.springframework.stereotype.Component;

/** Files the number drawn in public; from here on it decides the order. */
@Component("fileLotNumber")
class FileLotNumber implements TaskListener {

    private final Courses courses;

    FileLotNumber(Courses courses) {
        this.courses = courses;
    }

    @Override
    public void notify(DelegateTask task) {
        LotNumber number =
                new LotNumber(FormEntry.textOrEmpty(task, "publicNumber"), FormEntry.textOrEmpty(task, "numberSource"));
        FormEntry.refuseIfAny(number.faults());
        courses.number(task.getExecution().getProcessBusinessKey(), number.digits(), number.source());
    }
}
