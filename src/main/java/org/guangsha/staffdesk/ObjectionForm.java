package org.guangsha.staffdesk;

import java.util.List;
import java.util.UUID;
import org.guangsha.attachment.Upload;
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
        return with(List.of());
    }

    /** With the files that came along; a page that is shown again cannot hold them. */
    ObjectionDraft with(List<Upload> files) {
        return new ObjectionDraft(requestKey, objector, words, proof, files);
    }
}
