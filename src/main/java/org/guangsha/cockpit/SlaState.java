package org.guangsha.cockpit;

import java.time.LocalDate;
import java.util.Arrays;
import org.guangsha.cockpit.rules.Figures;
import org.guangsha.cockpit.rules.Windows;

/** What the list shows. */
enum SlaState {
    LATE("已超期"),
    ONE("1 个工作日内到期"),
    THREE("3 个工作日内到期");

    private final String chinese;

    SlaState(String chinese) {
        this.chinese = chinese;
    }

    /** The name people see. */
    public String chinese() {
        return chinese;
    }

    /** The state of this name; what is late where there is no such state. */
    static SlaState named(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(LATE);
    }

    long of(Figures figures) {
        return switch (this) {
            case LATE -> figures.late();
            case ONE -> figures.withinOne();
            case THREE -> figures.withinThree();
        };
    }

    /** The last day up to which work is soon due. */
    LocalDate until(Windows windows) {
        return this == ONE ? windows.one() : windows.three();
    }
}
