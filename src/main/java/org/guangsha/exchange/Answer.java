package org.guangsha.exchange;

import java.util.List;

/**
 * What a source answered: one entry for each person asked about.
 *
 * @param raw the answer as it came, byte for byte
 */
public record Answer(List<PersonAnswer> people, byte[] raw) {

    /** Nothing of whom it is about. */
    @Override
    public String toString() {
        return "Answer[%d 人]".formatted(people.size());
    }
}
