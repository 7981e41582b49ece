package org.guangsha.staffdesk;

import org.guangsha.letters.LetterTemplate;

/** What the form of a template holds, exactly as it was typed. */
record TemplateForm(int basedOn, String body, String reason) {

    TemplateForm {
        // browsers send line ends as CR LF whatever was there
        body = body == null ? "" : body.replace("\r\n", "\n");
        reason = reason == null ? "" : reason;
    }

    /** An older text as the draft of what follows the latest. */
    static TemplateForm of(LetterTemplate shown, LetterTemplate latest) {
        return new TemplateForm(latest.version(), shown.body(), "");
    }
}
