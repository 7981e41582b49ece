package org.guangsha.allotment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.journal.Journal;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.Letters;
import org.guangsha.rent.Tenancies;
import org.guangsha.stock.DwellingState;
import org.guangsha.stock.Stock;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.guangsha.waitinglist.LeaveReason;
import org.guangsha.waitinglist.Standing;
import org.guangsha.waitinglist.WaitingList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Batches from their first day on; the households are on the list without the way there. */
abstract class AtTheAllotment {

    @Autowired
    AllotmentWorld world;

    @Autowired
    Allotments allotments;

    @Autowired
    Offers offers;

    @Autowired
    Stock stock;

    @Autowired
    WaitingList list;

    @Autowired
    Tenancies tenancies;

    @Autowired
    Letters letters;

    @Autowired
    Journal journal;

    @Autowired
    EntitlementService entitlements;

    @Autowired
    Courses courses;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Staff staff;

    @Autowired
    TimeMachine time;

    @BeforeEach
    void open() {
        time.set("2026-03-02T09:00");
        staff.in(AllotmentWorld.HOUSING);
        world.clear();
    }

    @AfterEach
    void close() {
        world.end();
    }

    /** A batch all of whose households have accepted; its result is under notice. */
    String chosen(List<String> cases, List<String> homes) {
        String batch = world.offered(homes);
        cases.forEach(caseNo -> allotments.accept(batch, caseNo));
        world.work();
        return batch;
    }

    String confirmed(List<String> cases, List<String> homes) {
        String batch = chosen(cases, homes);
        world.days(8);
        world.confirm(batch);
        return batch;
    }

    void assertHoused(String caseNo) {
        assertThat(list.standing(caseNo)).get().extracting(Standing::leftFor).isEqualTo(LeaveReason.HOUSED);
        assertThat(tenancies.of(caseNo)).isPresent();
        assertThat(stock.ofCase(caseNo)).get().matches(home -> home.state() == DwellingState.OCCUPIED);
    }

    List<String> holders(String batch) {
        return offers.of(batch).stream().map(MadeOffer::caseNo).toList();
    }

    List<Answer> answers(String batch) {
        return offers.of(batch).stream().map(MadeOffer::answer).toList();
    }

    List<LetterKind> kinds(String caseNo) {
        return letters.ofCase(caseNo).stream().map(Letter::kind).toList();
    }
}
