package org.guangsha.allotment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
     * @param order the list, first household first; what it holds and has refused is read here, whatever the record says
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
        List<Offer> made = new Matching(policy.allotment().areaByHeads())
                .offers(order.stream().map(this::asItStands).toList(), free);
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
    private Candidate asItStands(Candidate one) {
        var refused = offers.refused(one.caseNo());
        boolean out = consequence(refused.size()) != Refusals.Consequence.KEEPS_ITS_PLACE;
        return new Candidate(
                one.caseNo(),
                one.heads(),
                one.accessible(),
                one.wishes(),
                refused,
                out || offers.holds(one.caseNo()) || stock.ofCase(one.caseNo()).isPresent());
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
        if (reason.isBlank()) {
            throw new FaultsFound(
                    HttpStatus.UNPROCESSABLE_ENTITY, "未登记", List.of(new Fault("reason", "MISSING", "请填写放弃的原因")));
        }
        return refused(offer, Answer.REFUSED, reason.strip());
    }

    /** Takes the silence of all whose term is over, and says what it costs each. */
    @Transactional
    public Map<String, Refusals.Consequence> lapse(String batch) {
        batches.locked(batch);
        Map<String, Refusals.Consequence> costs = new TreeMap<>();
        offers.overdue(batch, LocalDate.now(clock))
                .forEach(offer -> costs.put(offer.caseNo(), refused(offer, Answer.SILENCE, Answer.SILENCE.chinese())));
        return costs;
    }

    /** The offers of a batch in the order they were made. */
    @Transactional(readOnly = true)
    public List<MadeOffer> of(String batch) {
        return offers.of(batch);
    }

    private Refusals.Consequence refused(MadeOffer offer, Answer answer, String reason) {
        offers.answer(offer.id(), answer, LocalDate.now(clock), reason);
        stock.takeBack(offer.dwelling(), offer.caseNo(), answer.chinese());
        return consequence(offers.refused(offer.caseNo()).size());
    }

    private Refusals.Consequence consequence(int refused) {
        return Refusals.of(
                refused,
                policy.allotment().refusalsAllowed().value(),
                policy.allotment().refusalsLeave().value());
    }

    private MadeOffer open(String caseNo) {
        return offers.open(caseNo)
                .filter(offer -> !LocalDate.now(clock).isAfter(offer.answerBy()))
                .orElseThrow(() -> new FaultsFound(
                        HttpStatus.CONFLICT,
                        "未登记",
                        List.of(new Fault("caseNo", "NO_OFFER", "这个家庭目前没有待答复的房源，或者答复期限已过"))));
    }
}
