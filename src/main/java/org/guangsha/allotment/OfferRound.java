package org.guangsha.allotment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guangsha.allotment.rules.Offer;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.stock.DwellingState;
import org.guangsha.stock.Stock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One walk down the order of a batch: whoever can be offered a dwelling now is, and is told. */
@Component
class OfferRound {

    private static final int CHUNK = 500;

    private final Batches batches;
    private final Places places;
    private final Candidates candidates;
    private final Offers offers;
    private final Stock stock;
    private final AllotmentLetters letters;
    private final Journal journal;

    OfferRound(
            Batches batches,
            Places places,
            Candidates candidates,
            Offers offers,
            Stock stock,
            AllotmentLetters letters,
            Journal journal) {
        this.batches = batches;
        this.places = places;
        this.candidates = candidates;
        this.offers = offers;
        this.stock = stock;
        this.letters = letters;
        this.journal = journal;
    }

    /**
     * What a batch waits for after a walk.
     *
     * @param answerUntil last day of the earliest open offer, empty where none is open
     */
    record Waits(Optional<LocalDate> answerUntil, boolean accepted) {}

    /** Holds the batch from the first look on, so that an answer taken meanwhile is either seen or finds the batch waiting. */
    @Transactional
    Waits walk(String batch) {
        batches.locked(batch);
        List<Offer> made = new ArrayList<>();
        List<Place> next = places.page(batch, 1, CHUNK);
        for (int first = 1; !next.isEmpty() && anyFree(batch); next = places.page(batch, first, CHUNK)) {
            made.addAll(offers.next(batch, candidates.of(next)));
            first += CHUNK;
        }
        tell(batch, made);
        List<MadeOffer> all = offers.of(batch);
        return new Waits(
                all.stream().filter(MadeOffer::isOpen).map(MadeOffer::answerBy).min(LocalDate::compareTo),
                all.stream().anyMatch(MadeOffer::isAccepted));
    }

    private boolean anyFree(String batch) {
        return stock.ofBatch(batch).stream().anyMatch(one -> one.state() == DwellingState.RESERVED);
    }

    private void tell(String batch, List<Offer> made) {
        Map<String, Place> placed =
                places.of(batch, made.stream().map(Offer::caseNo).toList());
        offers.of(batch).stream()
                .filter(offer -> made.contains(new Offer(offer.caseNo(), offer.dwelling())))
                .filter(MadeOffer::isOpen)
                .forEach(offer -> {
                    letters.offer(offer, placed.get(offer.caseNo()));
                    journal.note(
                            offer.caseNo(),
                            EntryKind.ALLOTMENT,
                            "批次 %s 第 %d 位，提供房源 %s 选择，%s 前答复"
                                    .formatted(
                                            batch,
                                            placed.get(offer.caseNo()).place(),
                                            offer.dwelling(),
                                            offer.answerBy()));
                });
    }
}
