package org.guangsha.supplement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** One paper of a list. */
@Embeddable
class OwedPaper {

    private String words;
    private LocalDate suppliedOn;

    protected OwedPaper() {}

    OwedPaper(String words) {
        this.words = words;
    }

    void supply(LocalDate on) {
        if (suppliedOn == null) {
            suppliedOn = on;
        }
    }

    boolean isOwed() {
        return suppliedOn == null;
    }

    SupplementFacts.Paper facts() {
        return new SupplementFacts.Paper(words, suppliedOn);
    }
}
