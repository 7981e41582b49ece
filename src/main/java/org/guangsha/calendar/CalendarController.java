package org.guangsha.calendar;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Public, read-only: when a period ends. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarController {

    private final WorkCalendar calendar;

    CalendarController(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    @Operation(summary = "期限届满日：from 起 workingDays 个工作日、months 个月或 days 日（三者择一）")
    @GetMapping("/due")
    DueDate due(
            @RequestParam(name = "from", required = false) String from,
            @RequestParam(name = "workingDays", required = false) String workingDays,
            @RequestParam(name = "months", required = false) String months,
            @RequestParam(name = "days", required = false) String days) {
        DueQuestion question = DueQuestion.read(from, workingDays, months, days);
        return switch (question.unit()) {
            case WORKING_DAYS -> calendar.dueAfterWorkingDays(question.from(), question.count());
            case MONTHS -> calendar.dueAfterMonths(question.from(), question.count());
            case DAYS -> calendar.dueAfterDays(question.from(), question.count());
        };
    }
}
