package org.guangsha.allotment;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 摇号: the secret laid open with the public number gives each household its ticket; anybody can do the same. */
@Component("drawLot")
class DrawLot implements JavaDelegate {

    private final Courses courses;
    private final Places places;
    private final Clock clock;

    DrawLot(Courses courses, Places places, Clock clock) {
        this.courses = courses;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String batch = execution.getProcessBusinessKey();
        places.draw(batch, courses.seed(batch));
        courses.ordered(batch, LocalDate.now(clock));
    }
}
