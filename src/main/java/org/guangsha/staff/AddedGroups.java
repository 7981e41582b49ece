package org.guangsha.staff;

import java.util.List;

/** Groups a person is in for some days besides the stored ones; asked at every log-in, so it must be cheap. */
public interface AddedGroups {

    /** Groups this person has besides the stored ones at this moment. */
    List<String> groupsOf(String username);

    /** Who has this group besides its stored members at this moment. */
    List<String> membersOf(String group);
}
