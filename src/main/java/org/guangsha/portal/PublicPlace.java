package org.guangsha.portal;

import java.util.Map;
import org.guangsha.household.MaskedName;
import org.guangsha.waitinglist.Listed;

/**
 * A place on a list as anybody may read it.
 *
 * @param name 张**, empty where the file is not there
 */
record PublicPlace(Listed listed, String name) {

    static PublicPlace of(Listed listed, Map<Long, String> names) {
        String name = names.get(listed.householdId());
        return new PublicPlace(listed, name == null ? "" : MaskedName.of(name));
    }
}
