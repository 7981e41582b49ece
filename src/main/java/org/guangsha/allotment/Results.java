package org.guangsha.allotment;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guangsha.household.HouseholdService;
import org.springframework.stereotype.Component;

/** Who of a batch chose which dwelling, in their order; those whose choice did not stand as well. */
@Component
class Results {

    private static final Set<Answer> CHOSEN = EnumSet.of(Answer.ACCEPTED, Answer.DECLINED, Answer.STRUCK_OUT);

    private final Offers offers;
    private final Places places;
    private final BatchHomes homes;
    private final HouseholdService households;

    Results(Offers offers, Places places, BatchHomes homes, HouseholdService households) {
        this.offers = offers;
        this.places = places;
        this.homes = homes;
        this.households = households;
    }

    List<ResultLine> of(String batch) {
        return lines(
                batch,
                offers.of(batch).stream()
                        .filter(offer -> CHOSEN.contains(offer.answer()))
                        .toList());
    }

    /** These offers with their household and dwelling. */
    List<ResultLine> lines(String batch, List<MadeOffer> made) {
        Map<String, Place> placed =
                places.of(batch, made.stream().map(MadeOffer::caseNo).distinct().toList());
        Map<Long, String> names = households.applicants(
                placed.values().stream().map(Place::householdId).toList());
        Map<String, BatchHome> dwellings =
                homes.of(batch).stream().collect(Collectors.toMap(BatchHome::code, Function.identity()));
        return made.stream()
                .map(offer -> {
                    Place place = placed.get(offer.caseNo());
                    String name = names.getOrDefault(place.householdId(), "");
                    return new ResultLine(offer, place, dwellings.get(offer.dwelling()), name);
                })
                .sorted(Comparator.comparingInt(line -> line.place().place()))
                .toList();
    }
}
