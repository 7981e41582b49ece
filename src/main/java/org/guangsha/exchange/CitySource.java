package org.guangsha.exchange;

import java.util.function.Consumer;
import org.guangsha.household.IdentifiedPerson;

/** A source that can be asked about the whole city at once; what it says of one person it says in one place. */
public interface CitySource extends EvidenceSource {

    /** Hands everybody asked about to the taker, one after the other. */
    interface People {
        void each(Consumer<IdentifiedPerson> taker);
    }

    /**
     * Puts the question where the source takes it; one that was put stays as it is.
     *
     * @throws EvidenceUnavailable where it cannot be put
     */
    void put(CityQuestion question, People people);

    /** Whether the answer is there and whole. */
    boolean hasAnswered(CityQuestion question);

    /**
     * Reads the answer person by person, in memory that does not grow with it. People not asked about are passed over;
     * somebody whose entries are faulty counts as not answered. The same answer may be read again.
     *
     * @throws EvidenceUnavailable where the answer as a whole cannot be read
     */
    CityReading read(CityQuestion question, AskedPeople asked, Consumer<PersonAnswer> taker);
}
