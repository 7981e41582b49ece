package org.guangsha.staffdesk;

import java.util.List;

/**
 * Which tasks go to whom, as the page sends it.
 *
 * @param person whose tasks they are, empty for those that nobody took
 * @param office only those of this office, empty for all
 * @param task ids of those chosen
 * @param all all of this person or office instead
 * @param back back to the office instead of to colleagues
 */
record MoveForm(
        String person, String office, List<String> task, Boolean all, List<String> to, Boolean back, String why) {

    MoveForm {
        person = person == null ? "" : person;
        office = office == null ? "" : office;
        task = task == null ? List.of() : task;
        all = Boolean.TRUE.equals(all);
        back = Boolean.TRUE.equals(back);
        to = to == null ? List.of() : to;
        why = why == null ? "" : why;
    }
}
