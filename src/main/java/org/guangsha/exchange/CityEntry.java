package org.guangsha.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.guangsha.household.IncomeFacts;
import org.guangsha.household.IncomeKind;

/**
 * What one source said of one person, as it is kept of hundreds of thousands: incomes added up by kind.
 *
 * @param found false where the register does not know the person
 * @param incomes in fen, of all months asked about
 * @param insured number of months insured
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CityEntry(
        boolean found,
        Map<IncomeKind, Long> incomes,
        List<RegisteredProperty> properties,
        int insured,
        RegisterEntry register,
        Boolean allowance) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static CityEntry of(PersonAnswer answer) {
        return new CityEntry(
                answer.found(),
                answer.incomes().stream().collect(groupingBy(IncomeFacts::kind, summingLong(IncomeFacts::amountFen))),
                answer.properties(),
                answer.insuredMonths().size(),
                answer.register(),
                answer.minimumLivingAllowance());
    }

    /** As the rules compare it: the sum of a kind stands in the last month asked about. */
    PersonAnswer answer(String idHash, YearMonth last) {
        return new PersonAnswer(
                idHash,
                found,
                incomes == null
                        ? List.of()
                        : incomes.entrySet().stream()
                                .map(one -> new IncomeFacts(one.getKey(), last, one.getValue()))
                                .toList(),
                properties == null ? List.of() : properties,
                Collections.nCopies(insured, last),
                register,
                allowance);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is made of plain values", e);
        }
    }

    static CityEntry read(String json) {
        try {
            return JSON.readValue(json, CityEntry.class);
        } catch (JsonProcessingException e) {
            // without the cause, whose words would repeat what it could not read
            throw new IllegalStateException(
                    "kept answer cannot be read at " + e.getLocation().offsetDescription());
        }
    }
}
