package org.guangsha.allotment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guangsha.allotment.rules.Candidate;
import org.guangsha.allotment.rules.Offer;
import org.guangsha.allotment.rules.Refusals.Consequence;
import org.guangsha.policy.Programme;
import org.guangsha.problem.FaultsFound;
import org.guangsha.stock.Dwelling;
import org.guangsha.stock.DwellingState;
import org.guangsha.stock.Lists;
import org.guangsha.stock.Project;
import org.guangsha.stock.Projects;
import org.guangsha.stock.Stock;
import org.guangsha.stock.StockImport;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
@Tag("R15")
class OffersTest {

    private static int count;

    @Autowired
    private Batches batches;

    @Autowired
    private Offers offers;

    @Autowired
    private Stock stock;

    @Autowired
    private StockImport imports;

    @Autowired
    private Projects projects;

    @Autowired
    private TimeMachine time;

    private String batch;

    @BeforeEach
    void givenABatchOfThreeDwellings() {
        time.set("2026-03-02T09:00");
        batch = "B" + ++count;
        projects.register(new Project(batch, "春厂家园", "人民路 1 号", "130403"));
        imports.take(
                "房源.csv",
                Lists.csv(IntStream.rangeClosed(1, 3).mapToObj(number -> Lists.row(batch, number, Map.of()))),
                List.of("130403"));
        batches.fix(batch, Programme.LOW_RENT, "130403", List.of(home(1), home(2), home(3)));
    }

    @AfterEach
    void letTheClockRun() {
        time.reset();
    }

    @Test
    void shouldOfferDownTheListAndGiveWhatIsRefusedToTheNext() {
        List<Candidate> order = order(4);
        assertThat(offers.next(batch, order))
                .containsExactly(new Offer(one(1), home(1)), new Offer(one(2), home(2)), new Offer(one(3), home(3)));
        assertThat(offers.next(batch, order)).isEmpty();
        assertThat(offers.of(batch)).extracting(MadeOffer::answerBy).containsOnly(LocalDate.of(2026, 3, 9));

        offers.accept(one(1));
        assertThat(offers.refuse(one(2), "离学校太远")).isEqualTo(Consequence.KEEPS_ITS_PLACE);
        assertThat(offers.next(batch, order)).containsExactly(new Offer(one(4), home(2)));
        assertThat(stock.ofCase(one(4))).get().extracting(Dwelling::code).isEqualTo(home(2));
    }

    @Test
    void shouldTakeSilenceForARefusalWhenTheTermIsOverAndNotADayBefore() {
        offers.next(batch, order(1));
        time.set("2026-03-09T23:00");
        assertThat(offers.lapse(batch)).isEmpty();
        time.set("2026-03-10T00:30");
        assertThatThrownBy(() -> offers.accept(one(1))).isInstanceOf(FaultsFound.class);
        assertThat(offers.lapse(batch)).containsExactly(Map.entry(one(1), Consequence.KEEPS_ITS_PLACE));
        assertThat(offers.lapse(batch)).isEmpty();
        assertThat(offers.of(batch)).extracting(MadeOffer::answer).containsExactly(Answer.SILENCE);
        assertThat(stock.ofCase(one(1))).isEmpty();
    }

    @Test
    void shouldPassOverWhoRefusesOnceTooOften() {
        List<Candidate> order = order(1);
        for (int refusal = 1; refusal <= 3; refusal++) {
            assertThat(offers.next(batch, order)).hasSize(1);
            assertThat(offers.refuse(one(1), "不合适"))
                    .isEqualTo(refusal < 3 ? Consequence.KEEPS_ITS_PLACE : Consequence.PASSED_OVER);
        }
        assertThat(offers.next(batch, order)).isEmpty();
    }

    @Test
    void shouldCloseWhenNobodyHoldsADwellingAnyMoreAndFreeTheRest() {
        offers.next(batch, order(1));
        assertThatThrownBy(() -> batches.close(batch)).isInstanceOf(FaultsFound.class);
        offers.accept(one(1));
        stock.handOver(home(1), one(1), LocalDate.of(2026, 3, 20));
        batches.close(batch);
        batches.close(batch);
        assertThat(Stream.of(1, 2, 3)
                        .map(number -> stock.find(home(number)).orElseThrow().state()))
                .containsExactly(DwellingState.OCCUPIED, DwellingState.AVAILABLE, DwellingState.AVAILABLE);
        assertThat(offers.next(batch, order(2))).isEmpty();
    }

    @Test
    void shouldFixABatchOnceOfItsOwnAreaAndProgramme() {
        batches.fix(batch, Programme.LOW_RENT, "130403", List.of(home(1)));
        assertThatThrownBy(() -> batches.fix(batch + "x", Programme.PUBLIC_RENTAL, "130403", List.of(home(1))))
                .isInstanceOf(FaultsFound.class);
        assertThatThrownBy(() -> batches.fix(batch + "y", Programme.LOW_RENT, "130403", List.of(home(1))))
                .isInstanceOf(FaultsFound.class);
        assertThat(batches.find(batch + "y")).isEmpty();
    }

    @Test
    void shouldAskForAReasonAndForAnOfferThatIsOpen() {
        assertThatThrownBy(() -> offers.refuse(one(1), "太远")).isInstanceOf(FaultsFound.class);
        offers.next(batch, order(1));
        assertThatThrownBy(() -> offers.refuse(one(1), " ")).isInstanceOf(FaultsFound.class);
        assertThat(stock.ofCase(one(1))).isPresent();
    }

    @Test
    void shouldMakeEachOfferOnceWhenTwoOfferAtTheSameMoment() throws Exception {
        var here = CompletableFuture.supplyAsync(() -> offers.next(batch, order(5)));
        var there = CompletableFuture.supplyAsync(() -> offers.next(batch, order(5)));
        assertThat(here.get(60, TimeUnit.SECONDS).size()
                        + there.get(60, TimeUnit.SECONDS).size())
                .isEqualTo(3);
        assertThat(offers.of(batch)).extracting(MadeOffer::caseNo).containsExactly(one(1), one(2), one(3));
    }

    private List<Candidate> order(int households) {
        return IntStream.rangeClosed(1, households)
                .mapToObj(number -> new Candidate(one(number), 2, false, Set.of(), Set.of(), false))
                .toList();
    }

    private String one(int number) {
        return "%s-case-%d".formatted(batch, number);
    }

    private String home(int number) {
        return "%s-%05d".formatted(batch, number);
    }
}
