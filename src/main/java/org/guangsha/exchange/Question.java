package org.guangsha.exchange;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.guangsha.household.IdentifiedPerson;

/**
 * What a source is asked about one household. It lives in memory only, as it holds identity numbers.
 *
 * @param id the same whenever the same is asked: case, round and source
 * @param from first month asked about
 * @param until last month asked about, the one before the application was received
 */
public record Question(String id, List<IdentifiedPerson> people, YearMonth from, YearMonth until) {

    /** Whether a month is asked about. */
    public boolean covers(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(until);
    }

    /** The person who bears this identity number, none where nobody was asked about by it. */
    public Optional<IdentifiedPerson> person(String idNumber) {
        return people.stream()
                .filter(person -> person.number().value().equalsIgnoreCase(idNumber.strip()))
                .findFirst();
    }

    /** Its id only: no log shows whom it is about. */
    @Override
    public String toString() {
        return id;
    }
}
