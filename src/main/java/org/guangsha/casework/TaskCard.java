package org.guangsha.casework;

import java.util.List;
import java.util.Set;

/**
 * An open task as one member of staff may act on it.
 *
 * @param assignee name of whoever has it, empty while nobody does
 * @param question the question it waits for, null where it waits for none
 * @param colleagues who else of the office may take it
 * @param readers who else may read the case
 */
public record TaskCard(
        String id,
        String caseNo,
        String step,
        String title,
        String assignee,
        Consultation question,
        Set<TaskAction> actions,
        List<Colleague> colleagues,
        List<Colleague> readers) {

    public boolean may(String action) {
        return actions.contains(TaskAction.valueOf(action));
    }
}
