package org.guangsha.allotment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.allotment.rules.Refusals;
import org.guangsha.application.CaseRegister;
import org.guangsha.letters.Addressed;
import org.guangsha.letters.Addressees;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.LettersAtEnd;
import org.guangsha.money.Yuan;
import org.guangsha.policy.Policy;
import org.guangsha.rent.RentQuotes;
import org.guangsha.sla.Clocks;
import org.guangsha.staff.OfficeNames;
import org.guangsha.waitinglist.LeaveReason;
import org.springframework.stereotype.Component;

/** The letters of allotment; each is issued once for its offer or batch. */
@Component
class AllotmentLetters {

    private final LettersAtEnd letters;
    private final Addressees addressees;
    private final CaseRegister cases;
    private final Courses courses;
    private final BatchHomes homes;
    private final Offers offers;
    private final Terms terms;
    private final Clocks clocks;
    private final OfficeNames offices;
    private final Policy policy;

    AllotmentLetters(
            LettersAtEnd letters,
            Addressees addressees,
            CaseRegister cases,
            Courses courses,
            BatchHomes homes,
            Offers offers,
            Terms terms,
            Clocks clocks,
            OfficeNames offices,
            Policy policy) {
        this.letters = letters;
        this.addressees = addressees;
        this.cases = cases;
        this.courses = courses;
        this.homes = homes;
        this.offers = offers;
        this.terms = terms;
        this.clocks = clocks;
        this.offices = offices;
        this.policy = policy;
    }

    void offer(MadeOffer made, Place place) {
        BatchHome home = homes.of(made.batch(), made.dwelling());
        Map<String, Object> says = dwelling(home);
        says.put("batch", made.batch());
        says.put("place", "第 %d 位".formatted(place.place()));
        says.put("rooms", home.rooms());
        says.put("price", home.price());
        says.put("answerBy", made.answerBy());
        says.put("where", offices.of(courses.of(made.batch()).office()));
        says.put("consequence", consequence());
        issue(LetterKind.DWELLING_OFFER, made.caseNo(), made.batch() + "/" + made.dwelling(), says);
    }

    /** 住房租赁合同 or 认购书, as the programme lets or sells. */
    void contract(String batch, String caseNo, BatchHome home) {
        Map<String, Object> says = dwelling(home);
        says.put(
                "signBy",
                clocks.lastDay(policy.allotment().contractWorkingDays().value()).due());
        if (home.priceFen() != null) {
            says.put("price", home.price());
            says.put("total", Yuan.plain(home.totalFen()));
            issue(LetterKind.PURCHASE, caseNo, batch, says);
        } else {
            RentQuotes.Quote rent = terms.rent(caseNo, home);
            says.put("rent", Yuan.plain(rent.fen()));
            says.put("working", rent.working());
            says.put("dueDay", policy.rent().dueDay().value());
            says.put("sample", rent.sample());
            issue(LetterKind.LEASE, caseNo, batch, says);
        }
    }

    void handOver(String batch, Contract contract, BatchHome home) {
        Map<String, Object> says = new HashMap<>();
        says.put("dwelling", home.full());
        says.put("handedOn", contract.handedOn());
        says.put("water", contract.meters().water());
        says.put("electricity", contract.meters().electricity());
        says.put("gas", contract.meters().gas());
        says.put("remarks", contract.words());
        issue(LetterKind.HAND_OVER, contract.caseNo(), batch, says);
    }

    void waitingEnded(String caseNo, LocalDate on) {
        int refused = offers.refusals(List.of(caseNo)).getOrDefault(caseNo, 0);
        Map<String, Object> says = new HashMap<>();
        says.put("programme", cases.byNo(caseNo).programme().chinese());
        says.put("endedOn", on);
        says.put("reason", LeaveReason.REFUSED_OFFERS.chinese());
        says.put("words", "已 %d 次放弃提供的住房。".formatted(refused));
        issue(LetterKind.WAITING_ENDED, caseNo, "refusals-" + refused, says);
    }

    private Map<String, Object> dwelling(BatchHome home) {
        Map<String, Object> says = new HashMap<>();
        says.put("programme", home.dwelling().facts().programme().chinese());
        says.put("dwelling", home.full());
        says.put("address", home.project().address());
        says.put("area", home.area());
        return says;
    }

    private String consequence() {
        int allowed = policy.allotment().refusalsAllowed().value();
        Refusals.Consequence after = Refusals.of(
                allowed + 1, allowed, policy.allotment().refusalsLeave().value());
        return "放弃累计超过 %d 次的，%s"
                .formatted(allowed, after == Refusals.Consequence.LEAVES ? "退出轮候，保障资格同时终止" : "本批次不再提供住房，保留轮候资格");
    }

    private void issue(LetterKind kind, String caseNo, String occasion, Map<String, Object> says) {
        String applicant = addressees.applicant(caseNo);
        says.put("applicant", applicant);
        letters.issue(kind, new Addressed(caseNo, "allotment-" + occasion, applicant, says));
    }
}
