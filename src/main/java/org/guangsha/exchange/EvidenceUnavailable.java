package org.guangsha.exchange;

/** A source gave no answer that can be read. The words are shown to officials: what, where, and no personal data. */
public class EvidenceUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EvidenceUnavailable(String words) {
        super(words);
    }

    public EvidenceUnavailable(String words, Throwable cause) {
        super(words, cause);
    }
}
