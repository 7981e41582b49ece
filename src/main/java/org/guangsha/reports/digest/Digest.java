package org.guangsha.reports.digest;

import java.time.LocalDate;
import java.util.List;

/** What a day asks of the offices in some areas. */
record Digest(LocalDate day, Part tasksToday, Part casesToday, Part tasksLate, Part casesLate) {

    /** @param first those that come first, at most as many as were asked for */
    record Part(int count, List<Item> first) {

        public int more() {
            return count - first.size();
        }
    }

    /**
     * A task, or a case as a whole.
     *
     * @param title as Tasklist names the task; of a case its number
     * @param caseNo number of the case whose file tells more, null where it is about no household's case
     * @param place the office, or where the household lives
     * @param with who has the task, empty where nobody took it or it is a case
     * @param due the last day
     */
    record Item(String title, String caseNo, String place, String with, LocalDate due) {}

    public int today() {
        return tasksToday.count() + casesToday.count();
    }

    public int late() {
        return tasksLate.count() + casesLate.count();
    }
}
