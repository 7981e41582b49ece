package org.guangsha.staffdesk;

import java.util.UUID;
import org.guangsha.notice.ObjectionDraft;

/** What the form of an objection holds, exactly as it was typed. */
record ObjectionForm(UUID requestKey, String objector, String words, String proof) {

    static ObjectionForm empty() {
        return new ObjectionForm(UUID.randomUUID(), "", "", "");
    }

    /** Whether something would be lost with it. */
    public boolean isFilled() {
        return !(draft().words() + draft().objector() + draft().proof()).isEmpty();
    }

    ObjectionDraft draft() {
        return new ObjectionDraft(requestKey, objector, words, proof);
    }
}
