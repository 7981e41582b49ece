package org.guangsha.allotment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guangsha.allotment.rules.Candidate;
import org.guangsha.allotment.rules.Home;
import org.guangsha.allotment.rules.Matching;
import org.guangsha.allotment.rules.Offer;
import org.guangsha.allotment.rules.Refusals;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.policy.Policy;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.stock.DwellingState;
import org.guangsha.stock.Stock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers the dwellings of a batch down the list, takes the answers; silence is one of them (R15). */
@Service
public class Offers {

    private static final String UNRECORDED = "未登记";
    private static final int LONGEST_REASON = 500;

    private final OfferTable offers;
    private final Batches batches;
    private final Stock stock;
    private final WorkCalendar calendar;
    private final Policy policy;
    private final Clock clock;

    Offers(OfferTable offers, Batches batches, Stock stock, WorkCalendar calendar, Policy policy, Clock clock) {
        this.offers = offers;
        this.batches = batches;
        this.stock = stock;
        this.calendar = calendar;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Makes every offer that can be made now; again at once makes none. Two who come at once come one after the other.
     *
     * @param order the list, first household first; what it has refused is read here, and what it holds as well
     */
    @Transactional
    public List<Offer> next(String batch, List<Candidate> order) {
        if (batches.locked(batch).closedOn() != null) {
            return List.of();
        }
        List<Home> free = stock.ofBatch(batch).stream()
                .filter(one -> one.state() == DwellingState.RESERVED)
                .map(one -> new Home(
                        one.code(),
                        one.facts().community(),
                        one.facts().area(),
                        one.facts().accessible()))
                .toList();
        List<String> cases = order.stream().map(Candidate::caseNo).toList();
        Map<String, List<MadeOffer>> before = offers.ofCases(cases);
        Set<String> housed = stock.housed(cases);
        List<Offer> made = new Matching(policy.allotment().areaByHeads())
                .offers(
                        order.stream()
                                .map(one -> asItStands(
                                        one,
                                        batch,
                                        before.getOrDefault(one.caseNo(), List.of()),
                                        housed.contains(one.caseNo())))
                                .toList(),
                        free);
        LocalDate today = LocalDate.now(clock);
        LocalDate answerBy = calendar.dueAfterDays(
                        today, policy.allotment().answerDays().value())
                .due();
        made.forEach(offer -> {
            stock.offer(offer.code(), offer.caseNo());
            offers.add(batch, offer, today, answerBy);
        });
        return made;
    }

    /** Who has left by refusing too often, or is passed over in this batch, is nobody to offer to. */
    private Candidate asItStands(Candidate one, String batch, List<MadeOffer> before, boolean housed) {
        List<MadeOffer> refused = before.stream().filter(Offers::isRefused).toList();
        boolean out = switch (consequence(refused.size())) {
            case KEEPS_ITS_PLACE -> false;
            case PASSED_OVER -> refused.stream().anyMatch(offer -> offer.batch().equals(batch));
            case LEAVES -> true;
        };
        boolean holds = before.stream().anyMatch(offer -> offer.isOpen() || offer.isAccepted());
        // the office has taken this batch's dwelling back from it: none of the batch is offered again
        boolean struckOut =
                before.stream().anyMatch(offer -> offer.batch().equals(batch) && offer.answer() == Answer.STRUCK_OUT);
        return new Candidate(
                one.caseNo(),
                one.heads(),
                one.accessible(),
                one.wishes(),
                refused.stream().map(MadeOffer::dwelling).collect(Collectors.toSet()),
                one.held() || out || holds || struckOut || housed);
    }

    /** @throws FaultsFound 409 where no offer is open to this household, its term being over too */
    @Transactional
    public void accept(String caseNo) {
        offers.answer(open(caseNo).id(), Answer.ACCEPTED, LocalDate.now(clock), "");
    }

    /**
     * Takes a refusal; the dwelling is free for the next household of the batch.
     *
     * @return what it costs
     * @throws FaultsFound 409 where no offer is open to this household; 422 where no reason is given
     */
    @Transactional
    public Refusals.Consequence refuse(String caseNo, String reason) {
        MadeOffer offer = open(caseNo);
        return refused(offer, Answer.REFUSED, sound(reason, "请填写放弃的原因"));
    }

    /**
     * A household that had accepted gives its dwelling up after all: a refusal. Told again it is nothing new.
     *
     * @return what it costs; empty where the household holds none in this batch
     */
    @Transactional
    public Optional<Refusals.Consequence> giveUp(String batch, String caseNo, String reason) {
        batches.locked(batch);
        return offers.accepted(batch, caseNo).map(offer -> refused(offer, Answer.DECLINED, reason));
    }

    /**
     * Takes an accepted dwelling back from a household, which is no refusal of its own.
     *
     * @throws FaultsFound 409 where the household has accepted none in this batch; 422 where no reason is given
     */
    @Transactional
    public void strikeOut(String batch, String caseNo, String reason) {
        batches.locked(batch);
        MadeOffer offer = offers.accepted(batch, caseNo)
                .orElseThrow(() -> new FaultsFound(
                        HttpStatus.CONFLICT,
                        UNRECORDED,
                        List.of(new Fault("caseNo", "NOT_ACCEPTED", "这个家庭在本批次没有选定的房源，可能刚刚已经取消"))));
        offers.answer(offer.id(), Answer.STRUCK_OUT, LocalDate.now(clock), sound(reason, "请填写取消的原因"));
        stock.takeBack(offer.dwelling(), caseNo, Answer.STRUCK_OUT.chinese());
    }

    /** Takes the silence of all whose term is over, and says what it costs each. */
    @Transactional
    public Map<String, Refusals.Consequence> lapse(String batch) {
        batches.locked(batch);
        Map<String, Refusals.Consequence> costs = new TreeMap<>();
        offers.overdue(batch, LocalDate.now(clock))
                .forEach(offer -> costs.put(offer.caseNo(), refused(offer, Answer.SILENCE, "")));
        return costs;
    }

    /** The offers of a batch in the order they were made. */
    @Transactional(readOnly = true)
    public List<MadeOffer> of(String batch) {
        return offers.of(batch);
    }

    /** How often these households have refused, in all batches. */
    @Transactional(readOnly = true)
    public Map<String, Integer> refusals(Collection<String> caseNos) {
        Map<String, Integer> counts = new TreeMap<>();
        offers.ofCases(caseNos)
                .forEach((caseNo, all) -> counts.put(
                        caseNo, (int) all.stream().filter(Offers::isRefused).count()));
        return counts;
    }

    /** Every offer made to a household, the first in front. */
    @Transactional(readOnly = true)
    public List<MadeOffer> ofCase(String caseNo) {
        return offers.ofCases(List.of(caseNo)).getOrDefault(caseNo, List.of());
    }

    private static boolean isRefused(MadeOffer offer) {
        return offer.answer() != null && offer.answer().isRefusal();
    }

    private Refusals.Consequence refused(MadeOffer offer, Answer answer, String reason) {
        offers.answer(offer.id(), answer, LocalDate.now(clock), reason);
        stock.takeBack(offer.dwelling(), offer.caseNo(), answer.chinese());
        return consequence(refusals(List.of(offer.caseNo())).get(offer.caseNo()));
    }

    private static String sound(String reason, String missing) {
        if (reason == null || reason.isBlank()) {
            throw new FaultsFound(
                    HttpStatus.UNPROCESSABLE_ENTITY, UNRECORDED, List.of(new Fault("reason", "MISSING", missing)));
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new FaultsFound(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    UNRECORDED,
                    List.of(new Fault("reason", "TOO_LONG", "原因不能超过 %d 字".formatted(LONGEST_REASON))));
        }
        return reason.strip();
    }

    private Refusals.Consequence consequence(int refused) {
        return Refusals.of(
                refused,
                policy.allotment().refusalsAllowed().value(),
                policy.allotment().refusalsLeave().value());
    }

    /** @throws FaultsFound 409 where no offer of this batch is open to this household, its term being over too */
    void requireOpen(String batch, String caseNo) {
        if (!open(caseNo).batch().equals(batch)) {
            throw noOffer();
        }
    }

    private MadeOffer open(String caseNo) {
        return offers.open(caseNo)
                .filter(offer -> !LocalDate.now(clock).isAfter(offer.answerBy()))
                .orElseThrow(Offers::noOffer);
    }

    private static FaultsFound noOffer() {
        return new FaultsFound(
                HttpStatus.CONFLICT,
                UNRECORDED,
                List.of(new Fault("caseNo", "NO_OFFER", "这个家庭目前没有待答复的房源，可能刚刚已经登记答复，或者答复期限已过")));
    }
}
