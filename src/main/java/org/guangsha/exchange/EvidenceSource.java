package org.guangsha.exchange;

import java.util.Set;

/**
 * A register of another office: civil affairs, tax, social security, property, public security. A bean of this type is
 * asked beside those that {@code guangsha.exchange.sources} names.
 */
public interface EvidenceSource {

    /** Short and lasting, of small letters, digits and hyphens: {@code tax}. */
    String id();

    /** What officials call it, 税务部门. */
    String name();

    /** What it answers. A kind not named here is never compared with the declaration. */
    Set<EvidenceKind> kinds();

    /** Pauses between one try and the next, ISO 8601 and separated by commas; after the last one a person has to act. */
    default String pauses() {
        return "PT5M,PT30M,PT2H,PT8H";
    }

    /**
     * Asks once and answers, or fails, within a bounded time. The same question may be asked again, at once or much later;
     * a person the register does not know is an answer.
     *
     * @throws EvidenceUnavailable where there is no answer yet or it cannot be read; the engine asks again
     */
    Answer query(Question question) throws EvidenceUnavailable;
}
