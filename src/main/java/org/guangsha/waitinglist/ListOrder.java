package org.guangsha.waitinglist;

import org.guangsha.policy.Programme;

/** In which order whoever needs several lists locks them, so that nobody waits for each other. */
final class ListOrder {

    private ListOrder() {}

    static String key(String listArea, Programme programme) {
        return listArea + "/" + programme.name();
    }

    static String key(ListSummary list) {
        return key(list.listArea(), list.programme());
    }
}
