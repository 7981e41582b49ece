package org.guangsha.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.guangsha.application.CaseSummary;

/** What must not be overlooked at the head of the page: what is late, and what will be soon. Pure. */
record Alarm(List<String> late, List<String> soon) {

    /** @param warnDays days before the case's last day on which its warning begins (policy) */
    static Alarm of(CaseSummary of, List<Standing> standing, LocalDate today, int warnDays) {
        List<String> late = new ArrayList<>();
        List<String> soon = new ArrayList<>();
        LocalDate due = of.facts().dueOn();
        if (due != null && of.ended().isEmpty()) {
            long left = ChronoUnit.DAYS.between(today, due);
            if (left < 0) {
                late.add("案件应于 %s 前办结，已超期 %d 天".formatted(due, -left));
            } else if (left <= warnDays) {
                soon.add("案件应于 %s 前办结，%s".formatted(due, Words.left(due, today)));
            }
        }
        standing.stream().filter(Standing::overdue).forEach(step -> late.add(step.step() + "已超期"));
        return new Alarm(late, soon);
    }

    public boolean isSilent() {
        return late.isEmpty() && soon.isEmpty();
    }
}
