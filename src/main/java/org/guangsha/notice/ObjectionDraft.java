package org.guangsha.notice;

import java.util.List;
import java.util.UUID;
import org.guangsha.attachment.Upload;

/**
 * An objection as it is handed in: anything but the key may be missing or wrong.
 *
 * @param requestKey tells a form sent twice from two objections
 * @param objector who objects and how to reach them; empty where they don't say
 * @param words what is objected to and why
 * @param proof what is brought to prove it: papers, photographs, witnesses; empty where nothing is
 * @param files scanned or photographed proof
 */
public record ObjectionDraft(UUID requestKey, String objector, String words, String proof, List<Upload> files) {

    public ObjectionDraft {
        requestKey = requestKey == null ? UUID.randomUUID() : requestKey;
        objector = tidy(objector);
        words = tidy(words);
        proof = tidy(proof);
        files = List.copyOf(files);
    }

    /** An objection of someone who doesn't say who they are. */
    public static ObjectionDraft anonymous(String words) {
        return new ObjectionDraft(null, null, words, null, List.of());
    }

    /** Browsers send line ends as two characters; nobody types them as two. */
    private static String tidy(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
