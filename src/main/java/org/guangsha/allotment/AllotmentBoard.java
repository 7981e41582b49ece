package org.guangsha.allotment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.household.HouseholdService;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Batches as the pages of staff and public show them. */
@Service
public class AllotmentBoard {

    private final Batches batches;
    private final Courses courses;
    private final BatchHomes homes;
    private final Places places;
    private final Offers offers;
    private final Results results;
    private final Contracts contracts;
    private final HouseholdService households;
    private final WaitingList list;
    private final Areas areas;
    private final Clock clock;

    AllotmentBoard(
            Batches batches,
            Courses courses,
            BatchHomes homes,
            Places places,
            Offers offers,
            Results results,
            Contracts contracts,
            HouseholdService households,
            WaitingList list,
            Areas areas,
            Clock clock) {
        this.batches = batches;
        this.courses = courses;
        this.homes = homes;
        this.places = places;
        this.offers = offers;
        this.results = results;
        this.contracts = contracts;
        this.households = households;
        this.list = list;
        this.areas = areas;
        this.clock = clock;
    }

    /** All batches, the latest in front. */
    @Transactional(readOnly = true)
    public List<BatchRow> all() {
        return courses.all().stream().map(this::row).toList();
    }

    /** The batches of these housing departments. */
    @Transactional(readOnly = true)
    public List<BatchRow> of(Collection<String> listAreas) {
        return all().stream()
                .filter(row -> listAreas.contains(row.batch().listArea()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<BatchRow> find(String code) {
        return courses.find(code).map(this::row);
    }

    /** @throws IllegalStateException where there is no such batch */
    @Transactional(readOnly = true)
    public BatchView view(String code) {
        List<MadeOffer> made = offers.of(code);
        return new BatchView(
                row(courses.of(code)),
                homes.of(code),
                results.lines(code, made).stream()
                        .sorted(Comparator.comparing(line -> !line.offer().isOpen()))
                        .toList(),
                results.of(code),
                contracts.of(code).stream().collect(Collectors.toMap(Contract::caseNo, Function.identity())),
                offers.refusals(made.stream().map(MadeOffer::caseNo).collect(Collectors.toSet())),
                places.count(code));
    }

    /** A stretch of the order, with what became of each and why; empty while the order is not fixed. */
    @Transactional(readOnly = true)
    public List<PlaceLine> order(String code, int firstPlace, int size) {
        List<Place> page = places.page(code, firstPlace, size);
        Map<Long, String> names =
                households.applicants(page.stream().map(Place::householdId).toList());
        List<MadeOffer> made = offers.of(code);
        Map<String, MadeOffer> last = made.stream()
                .collect(Collectors.toMap(MadeOffer::caseNo, Function.identity(), (first, later) -> later));
        int walked = walked(code, made, last.keySet());
        Set<String> waiting = list.waiting(page.stream().map(Place::caseNo).toList());
        return page.stream()
                .map(place -> {
                    MadeOffer offer = last.get(place.caseNo());
                    String name = names.getOrDefault(place.householdId(), "");
                    return new PlaceLine(place, name, offer, words(place, offer, walked, waiting));
                })
                .toList();
    }

    /** The last place that was asked whether a dwelling suits: with one to spare everybody was. */
    private int walked(String code, List<MadeOffer> made, Set<String> offered) {
        long held =
                made.stream().filter(one -> one.isOpen() || one.isAccepted()).count();
        return held < homes.of(code).size()
                ? Integer.MAX_VALUE
                : places.of(code, List.copyOf(offered)).values().stream()
                        .mapToInt(Place::place)
                        .max()
                        .orElse(0);
    }

    private static String words(Place place, MadeOffer offer, int walked, Set<String> waiting) {
        if (offer != null) {
            String answer = offer.isOpen()
                    ? "待答复，期限 %s".formatted(offer.answerBy())
                    : offer.answer().chinese() + (offer.reason().isEmpty() ? "" : "：" + offer.reason());
            return "提供 %s，%s".formatted(offer.dwelling(), answer);
        }
        if (!waiting.contains(place.caseNo())) {
            return "已不在轮候";
        }
        return place.place() < walked ? "没有适合的房源（面积、无障碍或者意向社区）" : "未轮到";
    }

    /** All who take part, in their order, before a lot is drawn by case number: for the files anybody draws it again with. */
    @Transactional(readOnly = true)
    public List<Place> participants(String code) {
        return places.all(code);
    }

    /** The contracts of a household, the first in front. */
    @Transactional(readOnly = true)
    public List<Contract> contractsOf(String caseNo) {
        return contracts.ofCase(caseNo);
    }

    private BatchRow row(Course course) {
        Batch batch = batches.find(course.batch()).orElseThrow();
        List<MadeOffer> made = offers.of(course.batch());
        long open = made.stream().filter(MadeOffer::isOpen).count();
        long accepted = made.stream().filter(MadeOffer::isAccepted).count();
        return new BatchRow(
                batch,
                course,
                areas.find(batch.listArea()).map(Area::name).orElse(batch.listArea()),
                homes.count(course.batch()),
                open,
                accepted,
                Stage.of(batch, course, open, accepted, LocalDate.now(clock)));
    }
}
